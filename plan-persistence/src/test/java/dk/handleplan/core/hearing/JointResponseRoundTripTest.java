package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.hearing.JpaConsultations;
import dk.handleplan.persistence.hearing.JpaDisqualifications;
import dk.handleplan.persistence.hearing.JpaObjections;
import dk.handleplan.persistence.hearing.JpaRemarks;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The joint response, with its number and what members object, comes back from the database as it was said. */
class JointResponseRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static final Instant NOW = Instant.parse("2020-03-02T10:00:00Z");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");
    private final User member = new User("medlem", "Medlem");
    private final User colleague = new User("kollega", "Kollega");
    private final Initiative cafe = new Initiative(cycle.id(), centre.id(), "Kursuscaféen");
    private final Initiative network = new Initiative(cycle.id(), centre.id(), "Mødrenetværk");
    private final Consultation first = new Consultation(cycle.id(), council.id(), TODAY.plusWeeks(2));
    private final Consultation second = new Consultation(cycle.id(), elders.id(), TODAY.plusWeeks(2));

    private void givenTwoOpenConsultations(Database database) {
        List.of(first, second).forEach(consultation -> consultation.open(TODAY));
        database.run(entities -> {
            List.of(cycle, centre, council, elders, member, colleague).forEach(entities::persist);
            entities.flush();
            List.of(cafe, network).forEach(entities::persist);
            entities.flush();
            List.of(first, second).forEach(new JpaConsultations(entities)::add);
        });
    }

    @OnBothDatabases
    void responsesAreNumberedWithinTheYear(Database database) {
        givenTwoOpenConsultations(database);
        database.run(entities -> {
            var consultations = new JpaConsultations(entities);
            assertThat(consultations.lastResponseNumber(cycle.id())).isZero();
            var found = consultations.find(first.id()).orElseThrow();
            found.meetOn(TODAY.minusDays(1), true, TODAY);
            found.respond(TODAY);
            found.acknowledge(1, NOW, true);
            assertThat(consultations.lastResponseNumber(cycle.id())).isEqualTo(1);
            assertThat(consultations.lastResponseNumber(UUID.randomUUID())).isZero();
        });

        database.run(entities -> {
            var read = new JpaConsultations(entities).find(first.id()).orElseThrow();
            assertThat(read.responseNumber()).contains(1);
            assertThat(read.sentAt()).contains(NOW);
            assertThat(read.authorisedOn()).contains(TODAY);
            assertThat(read.isOnBehalf()).isTrue();
        });
    }

    @OnBothDatabases
    void aLateResponseKeepsItsReason(Database database) {
        givenTwoOpenConsultations(database);
        database.run(entities -> {
            var late = new JpaConsultations(entities).find(first.id()).orElseThrow();
            late.lapse(TODAY.plusWeeks(3));
            late.admitLate(TODAY.plusWeeks(4), "Mødet blev flyttet.", null, TODAY.plusWeeks(3));
        });

        database.run(entities -> {
            var read = new JpaConsultations(entities).find(first.id()).orElseThrow();
            assertThat(read.lateReason()).contains("Mødet blev flyttet.");
            assertThat(read.isOpen()).isTrue();
            assertThat(read.closedOn()).isEmpty();
        });
    }

    @OnBothDatabases
    void amountsAreSummedWithoutTheInitiativeThatIsWorded(Database database) {
        givenTwoOpenConsultations(database);
        database.run(entities -> {
            remark(entities, first, cafe, 100_000);
            remark(entities, first, network, 200_000);
            remark(entities, second, cafe, 400_000);
        });

        database.run(entities -> {
            var remarks = new JpaRemarks(entities);
            assertThat(remarks.sums(first.id(), cafe.id())).isEqualTo(Map.of(2020, Money.kroner(200_000)));
            assertThat(remarks.sums(first.id(), null)).isEqualTo(Map.of(2020, Money.kroner(300_000)));
        });
    }

    private static void remark(EntityManager entities, Consultation by, Initiative about, long kroner) {
        var remark = new Remark(by, Topic.initiative(about.id()));
        remark.word(new Remark.Words(null, List.of(new Recommendation(2020, Money.kroner(kroner)))));
        new JpaRemarks(entities).add(remark);
    }

    @OnBothDatabases
    void aPageOfTheMemoReadsTheRemarksOfItsInitiatives(Database database) {
        givenTwoOpenConsultations(database);
        database.run(entities -> {
            remark(entities, first, cafe, 100_000);
            remark(entities, first, network, 200_000);
            remark(entities, second, cafe, 400_000);
            var general = new Remark(first, Topic.WHOLE_DRAFT);
            general.word(new Remark.Words("Rådet takker", List.of()));
            new JpaRemarks(entities).add(general);
        });
        database.run(entities -> new JpaRemarks(entities).worded(first.id()).forEach(remark -> remark.send(TODAY)));

        database.run(entities -> {
            var remarks = new JpaRemarks(entities);
            assertThat(remarks.sent(cycle.id(), List.of(cafe.id()), true))
                    .extracting(RemarkRow::initiativeId)
                    .containsExactlyInAnyOrder(cafe.id(), null);
            assertThat(remarks.sent(cycle.id(), List.of(cafe.id()), false))
                    .singleElement()
                    .satisfies(row -> assertThat(row.recommended(2020)).isEqualTo(Amount.kroner(100_000)));
            assertThat(remarks.sent(cycle.id(), List.of(), true)).hasSize(1);
            assertThat(remarks.toAnswer(cycle.id())).isEqualTo(1);
        });
    }

    @OnBothDatabases
    void whoIsDisqualifiedDoesNotObject(Database database) {
        givenTwoOpenConsultations(database);
        database.run(entities -> {
            objection(entities, member, cafe, "Mere om frivillige", null);
            objection(entities, colleague, cafe, null, "Imod");
            objection(entities, colleague, null, null, "Også imod det hele");
            objection(entities, member, null, null, null);
            new JpaDisqualifications(entities)
                    .add(new Disqualification(first.id(), colleague.id(), cafe.id(), null, TODAY));
        });

        database.run(entities -> {
            var objections = new JpaObjections(entities);
            assertThat(objections.ofConsultation(first.id()))
                    .extracting(ObjectionRow::topicId, ObjectionRow::author, ObjectionRow::comment)
                    .containsExactlyInAnyOrder(
                            tuple(cafe.id(), "Medlem", "Mere om frivillige"), tuple(null, "Kollega", null));
            assertThat(objections.dissenting(first.id()))
                    .extracting(Objection::dissent)
                    .containsExactly("Også imod det hele");
            assertThat(objections.of(first.id(), null, colleague.id())).isPresent();
            assertThat(objections.of(first.id(), network.id(), colleague.id())).isEmpty();
        });
    }

    @OnBothDatabases
    void aSentDissentNamesOnlyWhoHasAgreedToIt(Database database) {
        givenTwoOpenConsultations(database);
        database.run(entities -> {
            entities.createNativeQuery("update app_user set name_published = true where login = 'kollega'")
                    .executeUpdate();
            objection(entities, member, cafe, null, "Imod").send(TODAY);
            objection(entities, colleague, null, null, "Imod det hele").send(TODAY);
            objection(entities, colleague, network, null, "Ikke sendt");
        });

        database.run(entities -> assertThat(new JpaObjections(entities).sent(cycle.id()))
                .containsExactlyInAnyOrder(
                        new DissentRow(first.id(), "Integrationsrådet", cafe.id(), null, null, "Imod"),
                        new DissentRow(first.id(), "Integrationsrådet", null, null, "Kollega", "Imod det hele")));
    }

    private Objection objection(EntityManager entities, User who, Initiative about, String comment, String dissent) {
        var objection =
                new Objection(first.id(), about == null ? Topic.WHOLE_DRAFT : Topic.initiative(about.id()), who.id());
        objection.word(new Objection.Words(comment, dissent));
        new JpaObjections(entities).add(objection);
        return objection;
    }
}
