package dk.handleplan.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.archive.KeptYears;
import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.archive.Seal;
import dk.handleplan.core.closing.ClosingCheck;
import dk.handleplan.core.closing.ClosingCheck.Finding;
import dk.handleplan.core.closing.ClosingSheet;
import dk.handleplan.core.closing.EndingRow;
import dk.handleplan.core.closing.Outcome;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.document.JpaCoverPictures;
import dk.handleplan.persistence.document.PublishedPlanTest;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ClosedYearTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2020, 2, 28);

    private static final MatterService NO_MATTERS = new MatterService() {
        @Override
        public List<AnsweredMatter> published(int ofYear) {
            return List.of();
        }
    };
    private static final PolicyHearingService NO_STATEMENTS = new PolicyHearingService() {
        @Override
        public List<PolicyStatement> published(int ofYear) {
            return List.of();
        }
    };

    @OnBothDatabases
    void aClosedYearReadsAsItDidWhateverBecomesOfAnything(Database database) {
        var before = givenAClosedYear(database);

        database.run(entities -> {
            entities.createQuery("update Unit u set u.name = concat('Ny ', u.name)")
                    .executeUpdate();
            entities.createQuery("update Indicator i set i.target = 1, i.text = 'Andet'")
                    .executeUpdate();
            entities.createQuery("update Initiative i set i.title = 'Andet'").executeUpdate();
            entities.createNativeQuery("delete from reading").executeUpdate();
            entities.createNativeQuery("delete from initiative_contact").executeUpdate();
        });

        var after = database.get(entities -> service(entities).ofYear(2019));
        assertThat(after.plan())
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("form.cycles", "goals.touchedBy")
                .ignoringFields("form.id", "initiatives.contacts.id", "goals.initiatives.contacts.id")
                .isEqualTo(before);
        assertThat(after.seal().map(Seal::closedOn)).contains(LAST_DAY);
        assertThat(after.seal().map(Seal::sha256))
                .hasValueSatisfying(sha -> assertThat(sha).hasSize(64));
    }

    @OnBothDatabases
    void theClosingReadsAsItWasDecided(Database database) {
        givenAClosedYear(database);
        var cycle = database.get(
                entities -> new JpaPlanCycles(entities).findByYear(2019).orElseThrow());

        database.run(entities -> {
            assertThat(keeping(entities).of(cycle.id())).contains(sheet(cycle));
            assertThat(keeping(entities).of(UUID.randomUUID())).isEmpty();
        });
    }

    @OnBothDatabases
    void whatIsChangedInTheDatabaseIsFoundOut(Database database) {
        givenAClosedYear(database);
        database.run(entities -> entities.createNativeQuery("update closed_year set sha256 = '" + "0".repeat(64) + "'")
                .executeUpdate());

        database.run(entities ->
                assertThatThrownBy(() -> service(entities).ofYear(2019)).isInstanceOf(IllegalStateException.class));
    }

    @OnBothDatabases
    void aYearThatWasNotKeptIsReadAsItStands(Database database) {
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, PlanFilesIn.model()));

        assertThat(database.get(entities -> service(entities).ofYear(2019)).seal())
                .isEmpty();
    }

    private static PublishedPlan givenAClosedYear(Database database) {
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, PlanFilesIn.model()));
        PublishedPlanTest.reportThree(database, "ACCEPTED");
        database.run(entities -> {
            var cycle = new JpaPlanCycles(entities).findByYear(2019).orElseThrow();
            keeping(entities).keep(cycle, sheet(cycle), LAST_DAY);
        });
        return database.get(entities -> PublishedPlanTest.service(entities).ofYear(2019));
    }

    private static ClosingSheet sheet(PlanCycle cycle) {
        var initiative = new UUID(0, 1);
        return new ClosingSheet(
                cycle.id(),
                cycle.version(),
                2019,
                cycle.title(),
                CycleState.CLOSED,
                false,
                Optional.of(new UUID(0, 2)),
                List.of(new Finding(ClosingCheck.SPENDING_KNOWN, 2)),
                List.of(new EndingRow(
                        initiative,
                        1,
                        "Sprogcafé",
                        "Biblioteket",
                        null,
                        ReportState.ACCEPTED,
                        Assessment.ON_TRACK,
                        Proposal.CONTINUE,
                        3,
                        Outcome.CONTINUES,
                        null,
                        false,
                        Amount.kroner(50_000),
                        null)),
                List.of(new ClosingSheet.Promise(2020, initiative, "Sprogcafé", Amount.kroner(50_000))),
                Amount.blank());
    }

    private static KeptYears keeping(EntityManager entities) {
        return new KeptYears(new JpaClosedYears(entities), service(entities));
    }

    private static PublishedYearService service(EntityManager entities) {
        return new PublishedYearService(
                new JpaClosedYears(entities),
                PublishedPlanTest.service(entities),
                NO_MATTERS,
                NO_STATEMENTS,
                new JpaCoverPictures(entities));
    }
}
