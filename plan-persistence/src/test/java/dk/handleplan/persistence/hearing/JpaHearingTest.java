package dk.handleplan.persistence.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.Comments.Opinion;
import dk.handleplan.core.hearing.Comments.OwnComment;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.Disqualification;
import dk.handleplan.core.hearing.Draft;
import dk.handleplan.core.hearing.DraftLine;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Drafts.DraftRow;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.HearingState;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.Remarks.RecommendedAmount;
import dk.handleplan.core.hearing.Topic;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Snapshot;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class JpaHearingTest {

    private static final LocalDate RESPOND_BY = LocalDate.of(2020, 3, 20);
    private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2020-03-05T10:00:00Z");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Goal goal = new Goal("arbejdsmarked", 1, "Er aktive på arbejdsmarkedet");
    private final Initiative cafe = initiative(1, "Kursuscaféen");
    private final Initiative network = initiative(2, "Mødrenetværk");
    private final Consultation consultation = new Consultation(cycle.id(), council.id(), RESPOND_BY);
    private final User first = new User("medlem1", "Første medlem");
    private final User second = new User("medlem2", "Andet medlem");

    private Initiative initiative(int number, String title) {
        var initiative = new Initiative(cycle.id(), centre.id(), title);
        initiative.record(new FormSection.Goals(goal.id(), List.of()));
        initiative.record(new FormSection.Target(new TargetGroup("Unge", null, null, null, null, null, null, null)));
        initiative.record(
                new FormSection.Application(List.of(new AppliedAmount(2020, Amount.kroner(250_000))), List.of(), null));
        initiative.registerAsGranted(number);
        return initiative;
    }

    private void givenAHearing(Database database) {
        database.run(entities -> {
            var policy = new Policy("Integrationspolitik", 2019, 2022);
            policy.add(goal);
            List.of(policy, cycle, council, centre, first, second).forEach(entities::persist);
            entities.flush();
            List.of(cafe, network).forEach(entities::persist);
            entities.flush();
            new JpaHearings(entities).add(new Hearing(cycle.id()));
            new JpaConsultations(entities).add(consultation);
            entities.flush();
            seat(entities, first, "COUNCIL_MEMBER");
            seat(entities, second, "COUNCIL_CHAIR");
            seat(entities, second, "COUNCIL_MEMBER");
        });
    }

    private void seat(EntityManager entities, User user, String role) {
        entities.createNativeQuery("insert into user_assignment (user_id, role, scope_id) values (?, ?, ?)")
                .setParameter(1, user.id())
                .setParameter(2, role)
                .setParameter(3, council.id())
                .executeUpdate();
    }

    @OnBothDatabases
    void aHearingIsFoundByItsYear(Database database) {
        givenAHearing(database);

        database.run(entities -> {
            var hearings = new JpaHearings(entities);
            assertThat(hearings.ofCycle(cycle.id()))
                    .get()
                    .extracting(Hearing::state)
                    .isEqualTo(HearingState.PREPARING);
            assertThat(hearings.lock(cycle.id())).isPresent();
            assertThat(hearings.ofCycle(UUID.randomUUID())).isEmpty();
        });
    }

    @OnBothDatabases
    void whoeverLocksAConsultationSeesItAsItIsNow(Database database) {
        givenAHearing(database);

        database.run(entities -> {
            new JpaConsultations(entities).find(consultation.id());
            database.run(other -> state(other, "RESPONDED"));
            assertThat(new JpaConsultations(entities).lock(consultation.id()))
                    .get()
                    .extracting(Consultation::state)
                    .isEqualTo(ConsultationState.RESPONDED);
        });
    }

    private void state(EntityManager entities, String state) {
        entities.createNativeQuery("update consultation set state = ? where id = ?")
                .setParameter(1, state)
                .setParameter(2, consultation.id())
                .executeUpdate();
    }

    @OnBothDatabases
    void theListOfConsulteesCountsPeopleOnce(Database database) {
        givenAHearing(database);
        database.run(entities -> {
            comment(entities, first, cafe, true, false, null);
            comment(entities, first, network, true, false, null);
            comment(entities, second, cafe, true, true, null);
            comment(entities, second, network, false, false, null);
        });

        var rows = database.get(entities -> new JpaConsultations(entities).rows(cycle.id()));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.council()).isEqualTo("Integrationsrådet");
            assertThat(row.respondBy()).isEqualTo(RESPOND_BY);
            assertThat(row.members()).isEqualTo(2);
            assertThat(row.commented()).isEqualTo(1);
        });
    }

    @OnBothDatabases
    void aMemberFindsTheOwnCommentOnAnInitiativeAndOnTheWholeDraft(Database database) {
        givenAHearing(database);
        database.run(entities -> {
            comment(entities, first, cafe, false, false, 200_000L);
            comment(entities, first, null, true, false, null);
        });

        database.run(entities -> {
            var comments = new JpaComments(entities);
            assertThat(comments.of(consultation.id(), cafe.id(), first.id()))
                    .get()
                    .satisfies(c -> assertThat(c.recommendations())
                            .containsExactly(new Recommendation(2020, Money.kroner(200_000))));
            assertThat(comments.of(consultation.id(), null, first.id())).isPresent();
            assertThat(comments.of(consultation.id(), network.id(), first.id())).isEmpty();
            assertThat(comments.own(consultation.id(), first.id()))
                    .extracting(OwnComment::topicId)
                    .containsExactlyInAnyOrder(cafe.id(), null);
        });
    }

    @OnBothDatabases
    void theCouncilSeesWhatIsSharedAndNeitherPrivateNorWithdrawnNorDisqualifiedComments(Database database) {
        givenAHearing(database);
        database.run(entities -> {
            comment(entities, first, cafe, true, false, 0L);
            comment(entities, second, cafe, false, false, 100_000L);
            comment(entities, first, network, true, true, 100_000L);
            comment(entities, second, network, true, false, 100_000L);
            new JpaDisqualifications(entities)
                    .add(new Disqualification(
                            consultation.id(), second.id(), network.id(), "Egen forening", RESPOND_BY));
        });

        database.run(entities -> {
            var comments = new JpaComments(entities);
            assertThat(comments.shared(consultation.id(), cafe.id()))
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.author()).isEqualTo("Første medlem");
                        assertThat(c.writtenAt()).isEqualTo(WRITTEN.toInstant());
                        assertThat(c.recommendations()).containsExactly(new Recommendation(2020, Money.ZERO));
                    });
            assertThat(comments.shared(consultation.id(), network.id())).isEmpty();
            assertThat(comments.opinions(consultation.id()))
                    .singleElement()
                    .satisfies(o -> assertThat(o.topicId()).isEqualTo(cafe.id()))
                    .extracting(Opinion::recommendations)
                    .isEqualTo(List.of(new Recommendation(2020, Money.ZERO)));
            assertThat(comments.shared(consultation.id(), null))
                    .extracting(SharedComment::text)
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void aDisqualificationIsListedWithNames(Database database) {
        givenAHearing(database);
        database.run(entities -> new JpaDisqualifications(entities)
                .add(new Disqualification(consultation.id(), first.id(), network.id(), "Egen forening", RESPOND_BY)));

        database.run(entities -> {
            var disqualifications = new JpaDisqualifications(entities);
            assertThat(disqualifications.initiatives(consultation.id(), first.id()))
                    .containsExactly(network.id());
            assertThat(disqualifications.of(consultation.id(), second.id(), network.id()))
                    .isEmpty();
            assertThat(disqualifications.rows(cycle.id())).singleElement().satisfies(row -> {
                assertThat(row.member()).isEqualTo("Første medlem");
                assertThat(row.initiative()).isEqualTo("Mødrenetværk");
                assertThat(row.number()).isEqualTo(2);
            });
            disqualifications.remove(disqualifications
                    .of(consultation.id(), first.id(), network.id())
                    .orElseThrow());
        });

        var left = database.get(entities -> new JpaDisqualifications(entities).rows(cycle.id()));
        assertThat(left).isEmpty();
    }

    @OnBothDatabases
    void theDraftStandsUnderItsGoalsWithWhatIsAppliedFor(Database database) {
        givenAHearing(database);

        var draft = database.get(entities -> new JpaDraftPlan(entities).initiatives(cycle.id()));

        assertThat(draft).extracting(DraftInitiative::title).containsExactly("Kursuscaféen", "Mødrenetværk");
        assertThat(draft).allSatisfy(i -> {
            assertThat(i.goal()).isEqualTo("Er aktive på arbejdsmarkedet");
            assertThat(i.unit()).isEqualTo("Center for Integration");
            assertThat(i.applied(2020)).isEqualTo(Amount.kroner(250_000));
            assertThat(i.applied(2021)).isEqualTo(Amount.blank());
        });
        var again = database.get(entities -> new JpaDraftPlan(entities).initiatives(cycle.id()));
        assertThat(again.stream().map(Snapshot::of))
                .as("what is kept is written the same each time")
                .containsExactlyElementsOf(draft.stream().map(Snapshot::of).toList());
    }

    @OnBothDatabases
    void aSentDraftIsReadAsItWasHoweverTheInitiativesGoOn(Database database) {
        givenAHearing(database);
        database.run(entities -> {
            send(entities, 1, Map.of());
            entities.createNativeQuery("update initiative set title = 'Ny titel'")
                    .executeUpdate();
        });
        assertThat(titles(database)).containsExactly("Kursuscaféen", "Mødrenetværk");

        var first = database.get(
                entities -> new JpaDrafts(entities).latest(cycle.id()).orElseThrow());
        database.run(entities ->
                send(entities, 2, Map.of(cafe.id(), first.lines().get(0).versionId())));

        assertThat(titles(database)).containsExactly("Ny titel", "Ny titel");
        database.run(entities -> {
            var drafts = new JpaDrafts(entities);
            assertThat(drafts.ofCycle(cycle.id())).extracting(DraftRow::number).containsExactly(2, 1);
            assertThat(drafts.text(cycle.id(), cafe.id())).get().satisfies(text -> {
                assertThat(text.whom()).isEqualTo("Unge");
                assertThat(text.versionId()).isNotEqualTo(first.lines().get(0).versionId());
            });
            assertThat(drafts.text(cycle.id(), UUID.randomUUID())).isEmpty();
            assertThat(new JpaDraftPlan(entities).initiatives(cycle.id()))
                    .allSatisfy(one -> assertThat(one.applied(2020)).isEqualTo(Amount.kroner(250_000)));
        });
    }

    private List<String> titles(Database database) {
        return database.get(entities -> new JpaDraftPlan(entities)
                .initiatives(cycle.id()).stream().map(DraftInitiative::title).toList());
    }

    private void send(EntityManager entities, int number, Map<UUID, UUID> before) {
        var lines = new JpaDraftPlan(entities)
                .asItStands(cycle.id()).stream()
                        .map(row -> line(entities, row, before.get(row.id())))
                        .toList();
        new JpaDrafts(entities).add(new Draft(cycle.id(), number, RESPOND_BY.minusWeeks(4), List.of(), lines));
    }

    private static DraftLine line(EntityManager entities, DraftInitiative row, UUID versionBefore) {
        var initiative = entities.find(Initiative.class, row.id());
        var version = new InitiativeVersion(
                initiative, VersionOccasion.HEARING_DRAFT, Instant.EPOCH, Map.of(FormField.CHALLENGE, "Få i job"));
        entities.persist(version);
        var before = Optional.ofNullable(versionBefore)
                .map(id -> Map.of(row.id(), entities.find(InitiativeVersion.class, id)));
        return DraftLine.of(row, initiative, version, before);
    }

    @OnBothDatabases
    void aRemarkIsKeptWithItsAmountsAndIsNoResponseUntilSent(Database database) {
        givenAHearing(database);
        database.run(entities -> new JpaRemarks(entities).add(new Remark(consultation, Topic.initiative(cafe.id()))));

        database.run(entities -> {
            var remarks = new JpaRemarks(entities);
            assertThat(remarks.of(consultation.id(), cafe.id())).isPresent();
            assertThat(remarks.of(consultation.id(), null)).isEmpty();
            assertThat(remarks.ofConsultation(consultation.id())).hasSize(1);
            assertThat(remarks.worded(consultation.id())).isEmpty();
            assertThat(remarks.sent(cycle.id())).isEmpty();
            assertThat(remarks.unapproved(cycle.id())).isZero();
            assertThat(remarks.recommendedAmounts(cycle.id())).isEmpty();
        });
    }

    @OnBothDatabases
    void aSentResponseIsReadWithItsAnswersAndItsAmounts(Database database) {
        givenAHearing(database);
        var answered = UUID.randomUUID();
        database.run(entities -> {
            remark(entities, answered, cafe.id(), "Godt", 0L);
            remark(entities, UUID.randomUUID(), network.id(), "Hvorfor ikke flere?", null);
            remark(entities, UUID.randomUUID(), null, null, null);
            answer(entities, answered);
        });

        database.run(entities -> {
            var remarks = new JpaRemarks(entities);
            assertThat(remarks.unapproved(cycle.id())).isEqualTo(1);
            assertThat(remarks.sent(cycle.id())).hasSize(3);
            assertThat(remarks.worded(consultation.id())).hasSize(2);
            assertThat(remarks.sentOn(network.id())).singleElement().matches(row -> !row.isAnswered());
            assertThat(remarks.sentOn(cafe.id())).singleElement().satisfies(row -> {
                assertThat(row.council()).isEqualTo("Integrationsrådet");
                assertThat(row.recommended(2020)).isEqualTo(Amount.kroner(0));
                assertThat(row.recommended(2021)).isEqualTo(Amount.blank());
                assertThat(row.given()).map(RemarkRow.AnswerRow::outcome).contains(Outcome.NOTED);
            });
            assertThat(remarks.recommendedAmounts(cycle.id()))
                    .containsExactly(
                            new RecommendedAmount(cafe.id(), 2020, Money.ZERO, council.id(), false, RESPOND_BY));
            assertThat(new JpaAnswers(entities).to(answered))
                    .get()
                    .extracting(Answer::text)
                    .isEqualTo("Tak");
        });
    }

    @OnBothDatabases
    void readingCommentsAndRemarksTakesNoMoreStatementsWhenThereAreMore(Database database) {
        givenAHearing(database);
        database.run(entities -> {
            comment(entities, first, cafe, true, false, 1L);
            remark(entities, UUID.randomUUID(), cafe.id(), "Godt", 1L);
        });
        var few = database.statements(this::readEverything);
        database.run(entities -> {
            comment(entities, second, cafe, true, false, 1L);
            comment(entities, first, network, true, false, 1L);
            comment(entities, second, network, true, false, 1L);
            remark(entities, UUID.randomUUID(), network.id(), "Godt", 1L);
            remark(entities, UUID.randomUUID(), null, "Godt", 1L);
        });

        assertThat(database.statements(this::readEverything)).isEqualTo(few);
    }

    private void readEverything(EntityManager entities) {
        new JpaConsultations(entities).rows(cycle.id());
        new JpaComments(entities).own(consultation.id(), first.id());
        new JpaComments(entities).shared(consultation.id(), cafe.id());
        new JpaComments(entities).opinions(consultation.id());
        new JpaRemarks(entities).sent(cycle.id());
        new JpaRemarks(entities).ofConsultation(consultation.id());
        new JpaRemarks(entities).recommendedAmounts(cycle.id());
        new JpaDraftPlan(entities).initiatives(cycle.id());
    }

    private void comment(
            EntityManager entities, User author, Initiative on, boolean shared, boolean withdrawn, Long kroner) {
        var id = UUID.randomUUID();
        insert(
                entities,
                "hearing_comment",
                Map.of(
                        "id",
                        id,
                        "version",
                        1L,
                        "consultation_id",
                        consultation.id(),
                        "author_id",
                        author.id(),
                        "comment_text",
                        "En god indsats",
                        "no_remark",
                        false,
                        "shared_with_council",
                        shared,
                        "withdrawn",
                        withdrawn,
                        "written_at",
                        WRITTEN));
        set(entities, "hearing_comment", "initiative_id", on == null ? null : on.id(), id);
        amount(entities, "hearing_comment_amount", "comment_id", id, kroner);
    }

    private void remark(EntityManager entities, UUID id, UUID on, String text, Long kroner) {
        insert(
                entities,
                "hearing_remark",
                Map.of(
                        "id",
                        id,
                        "version",
                        1L,
                        "consultation_id",
                        consultation.id(),
                        "cycle_id",
                        cycle.id(),
                        "sent_on",
                        RESPOND_BY));
        set(entities, "hearing_remark", "initiative_id", on, id);
        set(entities, "hearing_remark", "remark_text", text, id);
        amount(entities, "hearing_remark_amount", "remark_id", id, kroner);
    }

    private static void answer(EntityManager entities, UUID remarkId) {
        insert(
                entities,
                "hearing_answer",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "version",
                        1L,
                        "remark_id",
                        remarkId,
                        "outcome",
                        "NOTED",
                        "answer_text",
                        "Tak"));
    }

    private static void amount(EntityManager entities, String table, String owner, UUID id, Long kroner) {
        if (kroner != null) {
            insert(entities, table, Map.of(owner, id, "position", 0, "budget_year", 2020, "amount_oere", kroner * 100));
        }
    }

    private static void insert(EntityManager entities, String table, Map<String, Object> values) {
        var columns = List.copyOf(values.keySet());
        var query = entities.createNativeQuery("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", columns.stream().map(c -> "?").toList()) + ")");
        for (var i = 0; i < columns.size(); i++) {
            query.setParameter(i + 1, values.get(columns.get(i)));
        }
        query.executeUpdate();
    }

    private static void set(EntityManager entities, String table, String column, Object value, UUID id) {
        if (value != null) {
            entities.createNativeQuery("update " + table + " set " + column + " = ? where id = ?")
                    .setParameter(1, value)
                    .setParameter(2, id)
                    .executeUpdate();
        }
    }
}
