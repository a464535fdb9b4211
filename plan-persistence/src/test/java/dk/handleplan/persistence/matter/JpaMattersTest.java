package dk.handleplan.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.matter.Matter;
import dk.handleplan.core.matter.MatterKind;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.Matters.MatterRow;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

class JpaMattersTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");
    private final Matter draft = matter(council, "Kladde");
    private final Matter raised = matter(council, "Tolke");
    private final Matter answered = matter(elders, "Bus");

    private static Matter matter(Council council, String title) {
        return new Matter(council.id(), UUID.randomUUID(), new Matter.Words(MatterKind.MEASURE, title, "Fordi."));
    }

    private void givenMatters(Database database) {
        database.run(entities -> List.of(cycle, council, elders).forEach(entities::persist));
        database.run(entities -> List.of(draft, raised, answered).forEach(new JpaMatters(entities)::add));
        database.run(entities -> {
            setRaised(entities, raised, 1, "2020-06-01", "RAISED");
            setRaised(entities, answered, 1, "2020-07-01", "ANSWERED");
            entities.createNativeQuery("update council_matter set outcome = 'PARTLY', answer_text = 'Ja.',"
                            + " adopted = true, answered_on = date '2020-08-01' where id = ?")
                    .setParameter(1, answered.id())
                    .executeUpdate();
        });
    }

    private void setRaised(EntityManager entities, Matter matter, int number, String on, String state) {
        entities.createNativeQuery("update council_matter set state = ?, cycle_id = ?, plan_year = 2020, number = ?,"
                        + " raised_on = cast(? as date), raised_by = 'Formand' where id = ?")
                .setParameter(1, state)
                .setParameter(2, cycle.id())
                .setParameter(3, number)
                .setParameter(4, on)
                .setParameter(5, matter.id())
                .executeUpdate();
    }

    @OnBothDatabases
    void aCouncilFindsItsDraftsOnTopAndNothingOfOthers(Database database) {
        givenMatters(database);

        database.run(entities -> {
            var matters = new JpaMatters(entities);
            assertThat(matters.ofCouncils(Set.of(council.id()), FIRST_PAGE).rows())
                    .extracting(MatterRow::title)
                    .containsExactly("Kladde", "Tolke");
            assertThat(matters.ofCouncils(Set.of(), FIRST_PAGE).total()).isZero();
            assertThat(matters.find(draft.id()))
                    .get()
                    .extracting(Matter::isDraft)
                    .isEqualTo(true);
        });
    }

    @OnBothDatabases
    void theAdministrationFindsWhatAllHaveRaisedAndWhatWaitsOnTop(Database database) {
        givenMatters(database);

        database.run(entities -> {
            var page = new JpaMatters(entities).raised(Set.of(), FIRST_PAGE);
            assertThat(page.rows()).extracting(MatterRow::title).containsExactly("Tolke", "Bus");
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.rows().get(1).council()).isEqualTo("Ældrerådet");
        });
    }

    @OnBothDatabases
    void aPageIsReadByTwoStatementsHoweverManyMattersThereAre(Database database) {
        givenMatters(database);

        assertThat(database.statements(entities -> new JpaMatters(entities).raised(Set.of(), FIRST_PAGE)))
                .isEqualTo(2);
    }

    @OnBothDatabases
    void everybodyFindsWhatIsAnswered(Database database) {
        givenMatters(database);

        database.run(entities -> {
            var matters = new JpaMatters(entities);
            assertThat(matters.answered(2020, 2021))
                    .singleElement()
                    .returns("Bus", AnsweredMatter::title)
                    .returns(Outcome.PARTLY, AnsweredMatter::outcome)
                    .returns(true, AnsweredMatter::isAdopted);
            assertThat(matters.answered(2021, 2022)).isEmpty();
        });
    }

    @OnBothDatabases
    void aDraftIsTakenAway(Database database) {
        givenMatters(database);

        database.run(entities -> {
            var matters = new JpaMatters(entities);
            matters.remove(matters.find(draft.id()).orElseThrow());
        });

        database.run(entities -> assertThat(new JpaMatters(entities)
                        .ofCouncils(Set.of(council.id()), FIRST_PAGE)
                        .rows())
                .extracting(MatterRow::title)
                .containsExactly("Tolke"));
    }

    @OnBothDatabases
    void numbersAreCountedWithinTheCouncilAndTheYear(Database database) {
        givenMatters(database);

        database.run(entities -> {
            var matters = new JpaMatters(entities);
            assertThat(matters.nextNumber(council.id(), 2020)).isEqualTo(2);
            assertThat(matters.nextNumber(council.id(), 2021)).isEqualTo(1);
            assertThat(matters.nextNumber(UUID.randomUUID(), 2020)).isEqualTo(1);
        });
    }

    @OnBothDatabases
    void whoeverRaisesAtTheSameTimeWaitsForTheNextNumber(Database database) {
        givenMatters(database);

        var second = database.get(entities -> {
            var first = new JpaMatters(entities).nextNumber(council.id(), 2020);
            var waiting = CompletableFuture.supplyAsync(
                    () -> database.get(other -> new JpaMatters(other).nextNumber(council.id(), 2020)));
            assertThat(waiting).failsWithin(Duration.ofMillis(500));
            setRaised(entities, draft, first, "2020-06-02", "RAISED");
            return waiting;
        });

        assertThat(second).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(3);
    }
}
