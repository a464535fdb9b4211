package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.document.InMemoryPlanDocuments;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.InMemoryAllocationRows;
import dk.handleplan.core.funding.InMemoryAllocations;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.initiative.InMemoryFormDefinitions;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlanFileServiceTest {

    private final User administrator = People.administrator();
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPolicies policies = new InMemoryPolicies();
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final InMemoryFormDefinitions forms = new InMemoryFormDefinitions();
    private final InMemoryAllocationRows rows = new InMemoryAllocationRows();
    private final InMemoryFundingPools pools = new InMemoryFundingPools();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final PlanFileService service = new PlanFileService(
            new PlanStore(
                    policies,
                    new InMemoryBodies(),
                    units,
                    new InMemoryCouncils(),
                    cycles,
                    initiatives,
                    forms,
                    new InMemoryPlanDocuments(),
                    new InMemoryAllocations(),
                    rows,
                    pools,
                    () -> {}),
            audit,
            Clock.fixed(Files.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void aPreviewTellsWhatWouldComeInAndChangesNothing() {
        var preview = service.preview(administrator, Files.model());

        assertThat(preview.isGood()).isTrue();
        assertThat(preview.summary()).hasValueSatisfying(summary -> {
            assertThat(summary.year()).isEqualTo(2019);
            assertThat(summary.initiatives()).hasSize(12);
            assertThat(summary.indicators()).isEqualTo(64);
            assertThat(summary.newBodies()).hasSize(5);
        });
        assertThat(preview.of(Remark.Kind.UNPLACED)).hasSize(10);
        assertThat(cycles.rows()).isEmpty();
        assertThat(policies.all()).isEmpty();
        assertThat(units.all()).isEmpty();
    }

    @Test
    void aPlanThatIsTakenInHasRowsAndALedgerInWhichLostGrantsStayUnknown() {
        var id = service.take(administrator, Files.model());

        assertThat(initiatives.inPlan(id)).hasSize(12);
        assertThat(rows.ofCycle(id)).hasSize(26);
        var pool = pools.ofYear(2019).orElseThrow();
        assertThat(pool.total()).isEqualTo(Amount.kroner(1_700_000));
        assertThat(pool.entries()).hasSize(14);
        assertThat(pool.allocated()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(pool.remaining()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(pools.ofYear(2020)).isEmpty();
        assertThat(audit.actions(id)).containsExactly("planfile.imported");
    }

    @Test
    void whatIsExportedIsWhatWasTakenIn() {
        var id = service.take(administrator, Files.model());

        var file = service.export(People.secretariat(), id);

        assertThat(file.name()).isEqualTo("handleplan-2019.yaml");
        assertThat(file.yaml().lines().toList())
                .isEqualTo(new PlanFileWriter(Files.plan(Files.model()).contents())
                        .write()
                        .lines()
                        .toList());
    }

    @Test
    void grantsOfLaterYearsAreCommitmentsThere() {
        var id = service.take(
                administrator,
                Files.small()
                        .replace("total_dkk: 100000", "total_dkk: 100000, other_years: [{year: 2022, total_dkk: 9000}]")
                        .replace(
                                "amount_dkk: 40000}",
                                "amount_dkk: 40000}, {year: 2022, amount_dkk: 5000}, {year: 2023, amount_dkk: null, lost: true}"));

        assertThat(pools.ofYear(2021).orElseThrow().remaining()).isEqualTo(Amount.kroner(60_000));
        assertThat(pools.ofYear(2022).orElseThrow().remaining()).isEqualTo(Amount.kroner(4_000));
        assertThat(rows.ofCycle(id))
                .extracting(AllocationRow::granted)
                .containsExactly(Amount.kroner(40_000), Amount.kroner(5_000), Amount.unknown(ValueState.LOST));
    }

    @Test
    void moreThanThePoolIsAProblemOfTheFile() {
        assertThat(Files.problems(Files.small().replace("amount_dkk: 40000", "amount_dkk: 100001")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Files.DANISH))
                        .isEqualTo("Der er bevilget 100.001 kr. for 2021, men puljen er kun på 100.000 kr."));
    }

    @Test
    void aFileWithAProblemChangesNothing() {
        var bad = Files.model().replace("goal_group: medborgerskab", "goal_group: fred");

        assertThatThrownBy(() -> service.take(administrator, bad)).isInstanceOf(RuleBroken.class);

        assertThat(cycles.rows()).isEmpty();
        assertThat(units.all()).isEmpty();
    }

    @Test
    void theSamePlanIsNotTakenInTwice() {
        service.take(administrator, Files.small());

        assertThat(service.preview(administrator, Files.small()).isGood()).isFalse();
        assertThatThrownBy(() -> service.take(administrator, Files.small())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aSecondPlanOfThePolicyUsesWhatIsThere() {
        service.take(administrator, Files.small());

        service.take(administrator, Files.small().replace("2021", "2022"));

        assertThat(policies.all()).hasSize(1);
        assertThat(units.all()).hasSize(1);
        assertThat(cycles.rows()).hasSize(2);
    }

    @Test
    void onlyAdministratorsTakePlansIn() {
        var secretariat = People.secretariat();

        assertThatThrownBy(() -> service.preview(secretariat, Files.small())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.take(secretariat, Files.small())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheAdministrationExports() {
        var id = service.take(administrator, Files.small());

        assertThatThrownBy(() -> service.export(People.reader(), id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anUploadMustBeTextOfASensibleSize() {
        var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF};

        assertThat(PlanFile.of("a.yaml", "\uFEFFa: æ".getBytes(StandardCharsets.UTF_8))
                        .yaml())
                .isEqualTo("a: æ");
        assertThatThrownBy(() -> PlanFile.of("plan.yaml", image)).hasMessage("Filen er ikke en tekstfil i UTF-8.");
        assertThatThrownBy(() -> PlanFile.of("plan.yaml", new byte[] {'a', 0}))
                .hasMessage("Filen er ikke en tekstfil i UTF-8.");
        assertThatThrownBy(() -> PlanFile.of("plan.yaml", new byte[0])).hasMessage("Vælg en fil.");
        assertThatThrownBy(() -> PlanFile.of("plan.yaml", new byte[PlanFile.MOST_BYTES + 1]))
                .hasMessage("Filen er for stor. En planfil må højst fylde 2 MB.");
    }
}
