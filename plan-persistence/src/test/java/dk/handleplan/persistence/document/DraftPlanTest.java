package dk.handleplan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.DraftPlanCompiler;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.journal.DraftPlanSource;
import dk.handleplan.core.journal.Variant;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Snapshot;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaAllocations;
import dk.handleplan.persistence.hearing.JpaHearings;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

class DraftPlanTest {

    @OnBothDatabases
    void whatIsKeptOfADraftIsReadAgainAsItWasAndTheNextReadingIsTheSame(Database database) {
        isBeforeTheBodies(database, PlanFilesIn.model());

        byte[] kept = database.get(entities -> Snapshot.of(composed(entities)));
        byte[] again = database.get(entities -> Snapshot.of(composed(entities)));

        assertThat(Snapshot.of(Snapshot.read(kept, PublishedYear.class))).isEqualTo(kept);
        assertThat(again).isEqualTo(kept);
        var draft = ((PublishedYear) Snapshot.read(kept, PublishedYear.class)).plan();
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.initiatives()).hasSize(12);
        assertThat(draft.amounts().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(year -> assertThat(year.granted().isBlank()).isTrue());
    }

    @OnBothDatabases
    void aDraftOfTwiceTheSizeIsReadInAsManyStatements(Database database) throws SQLException {
        isBeforeTheBodies(database, PlanFilesIn.model());
        var small = database.statements(DraftPlanTest::draft);
        database.empty();
        isBeforeTheBodies(database, PublishedPlanTest.twiceTheSize());

        assertThat(database.statements(DraftPlanTest::draft)).isEqualTo(small);
    }

    @OnBothDatabases
    void aPublishedPlanHasNoDraft(Database database) {
        take(database, PlanFilesIn.model());

        database.run(entities -> assertThatThrownBy(() -> draft(entities)).isInstanceOf(NotFound.class));
    }

    private static void isBeforeTheBodies(Database database, String model) {
        take(database, model);
        database.run(entities -> {
            entities.createQuery("update PlanCycle c set c.publishedOn = null").executeUpdate();
            entities.createNativeQuery("update allocation set state = 'DECIDING'")
                    .executeUpdate();
        });
    }

    private static void take(Database database, String model) {
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, model));
    }

    private static UUID cycle(EntityManager entities) {
        return new JpaPlanCycles(entities).findByYear(2019).orElseThrow().id();
    }

    private static PublishedPlan draft(EntityManager entities) {
        return compiler(entities).compile(cycle(entities));
    }

    private static Record composed(EntityManager entities) {
        return new DraftPlanSource(compiler(entities), new JpaCoverPictures(entities))
                .compose(cycle(entities), Variant.PUBLIC)
                .content();
    }

    private static DraftPlanCompiler compiler(EntityManager entities) {
        return new DraftPlanCompiler(
                new JpaPlanCycles(entities),
                new JpaInitiatives(entities),
                new JpaAllocations(entities),
                new JpaAllocationRows(entities),
                new JpaHearings(entities),
                PublishedPlanTest.frame(entities));
    }
}
