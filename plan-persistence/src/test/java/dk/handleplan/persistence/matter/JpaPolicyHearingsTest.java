package dk.handleplan.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.matter.PolicyHearing;
import dk.handleplan.core.matter.PolicyHearings.PolicyHearingRow;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class JpaPolicyHearingsTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");

    private void givenHearings(Database database) {
        database.run(entities -> List.of(cycle, council, elders).forEach(entities::persist));
        database.run(entities -> {
            insert(entities, council, "Boligpolitik", "2020-04-01", "RESPONDED");
            insert(entities, council, "Kulturpolitik", "2020-05-01", "ASKED");
            insert(entities, elders, "Trafikplan", "2020-04-15", "NOT_RESPONDED");
        });
    }

    private void insert(EntityManager entities, Council of, String title, String askedOn, String state) {
        entities.createNativeQuery("insert into policy_hearing (id, version, council_id, cycle_id, plan_year, title,"
                        + " question, asked_on, respond_by, state, response, closed_on) values (?, 1, ?, ?, 2020, ?, 'Hvad"
                        + " siger I?', cast(? as date), date '2020-06-01', ?, 'Godt.', date '2020-05-20')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, of.id())
                .setParameter(3, cycle.id())
                .setParameter(4, title)
                .setParameter(5, askedOn)
                .setParameter(6, state)
                .executeUpdate();
    }

    @OnBothDatabases
    void aCouncilFindsItsOwnAndTheAdministrationAllNewestFirst(Database database) {
        givenHearings(database);

        database.run(entities -> {
            var hearings = new JpaPolicyHearings(entities);
            assertThat(hearings.ofCouncils(Set.of(council.id()), FIRST_PAGE).rows())
                    .extracting(PolicyHearingRow::title)
                    .containsExactly("Kulturpolitik", "Boligpolitik");
            assertThat(hearings.ofCouncils(Set.of(), FIRST_PAGE).rows()).isEmpty();
            assertThat(hearings.all(FIRST_PAGE).rows())
                    .extracting(PolicyHearingRow::title)
                    .containsExactly("Kulturpolitik", "Trafikplan", "Boligpolitik");
            var id = hearings.all(FIRST_PAGE).rows().get(0).id();
            assertThat(hearings.find(id))
                    .get()
                    .extracting(PolicyHearing::isAwaited)
                    .isEqualTo(true);
        });
        assertThat(database.statements(entities -> new JpaPolicyHearings(entities).all(FIRST_PAGE)))
                .isEqualTo(2);
    }

    @OnBothDatabases
    void whyThereIsMoreTimeAndWhoWroteTheResponseAreKept(Database database) {
        givenHearings(database);
        database.run(
                entities -> entities.createNativeQuery("update policy_hearing set extension_reason = 'Mødet er i maj.',"
                                + " on_behalf = true where title = 'Boligpolitik'")
                        .executeUpdate());

        database.run(entities -> {
            var hearings = new JpaPolicyHearings(entities);
            assertThat(hearings.find(idOf(hearings, "Boligpolitik")))
                    .get()
                    .returns(Optional.of("Mødet er i maj."), PolicyHearing::extensionReason)
                    .returns(true, PolicyHearing::isOnBehalf);
            assertThat(hearings.stated(2020, 2021)).singleElement().returns(true, PolicyStatement::onBehalf);
            assertThat(hearings.find(idOf(hearings, "Kulturpolitik")))
                    .get()
                    .returns(Optional.empty(), PolicyHearing::extensionReason)
                    .returns(false, PolicyHearing::isOnBehalf);
        });
    }

    private static UUID idOf(JpaPolicyHearings hearings, String title) {
        return hearings.all(FIRST_PAGE).rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @OnBothDatabases
    void everybodyFindsWhatCouncilsHaveStated(Database database) {
        givenHearings(database);

        database.run(entities -> {
            var hearings = new JpaPolicyHearings(entities);
            assertThat(hearings.stated(2020, 2021))
                    .extracting(PolicyStatement::title)
                    .containsExactly("Boligpolitik");
            assertThat(hearings.stated(2021, 2022)).isEmpty();
        });
    }
}
