package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again as the same plan, field by field. */
class RoundTripTest {

    /** Identities are new in each reading; which thing is meant is compared by the names in the file. */
    private static final RecursiveComparisonConfiguration BUT_IDENTITY = RecursiveComparisonConfiguration.builder()
            .withIgnoredFieldsOfTypes(UUID.class)
            .withIgnoredCollectionOrderInFields("jointUnits", "committees", "consultees", "units")
            .build();

    @ParameterizedTest
    @MethodSource("plans")
    void exportAndImportGiveTheSamePlan(String yaml) {
        var plan = Files.plan(yaml).contents();

        var written = new PlanFileWriter(plan).write();
        var again = Files.plan(written).contents();

        assertThat(again.policy()).usingRecursiveComparison(BUT_IDENTITY).isEqualTo(plan.policy());
        assertThat(again.cycle()).usingRecursiveComparison(BUT_IDENTITY).isEqualTo(plan.cycle());
        assertThat(again.document()).usingRecursiveComparison(BUT_IDENTITY).isEqualTo(plan.document());
        assertThat(again.initiatives()).usingRecursiveComparison(BUT_IDENTITY).isEqualTo(plan.initiatives());
        assertThat(again.lines()).isEqualTo(plan.lines());
        assertThat(again.pools()).isEqualTo(plan.pools());
        assertThat(again.bodies())
                .usingRecursiveComparison(BUT_IDENTITY)
                .ignoringCollectionOrder()
                .isEqualTo(plan.bodies());
        assertThat(again.units())
                .usingRecursiveComparison(BUT_IDENTITY)
                .ignoringCollectionOrder()
                .isEqualTo(plan.units());
        assertThat(new PlanFileWriter(again).write().lines().toList())
                .isEqualTo(written.lines().toList());
    }

    static String[] plans() {
        return new String[] {
            Files.model(),
            Files.small().replace("plan_year: 2021", "plan_year: 2021\n  published: 2021-03"),
            Files.withAmounts()
        };
    }

    @Test
    void nothingOfWhatIsWrittenIsLeftUnplaced() {
        var written = new PlanFileWriter(Files.plan(Files.model()).contents()).write();

        assertThat(Files.remarks(written)).extracting(Remark::kind).containsOnly(Remark.Kind.CHECKED, Remark.Kind.NOTE);
    }

    @Test
    void aLostAmountIsNeverWrittenAsZero() {
        var written = new PlanFileWriter(Files.plan(Files.model()).contents()).write();

        assertThat(written).contains("amount_dkk: null\n    value_state: lost").doesNotContain("_dkk: 0");
    }

    @Test
    void amountsOfAllKindsComeBack() {
        var plan = Files.plan(Files.withAmounts()).contents();
        var again = Files.plan(new PlanFileWriter(plan).write()).contents();

        assertThat(again.initiatives().get(0).granted())
                .isEqualTo(Map.of(2021, Amount.parse("40.000,50"), 2022, Amount.kroner(0)));
        assertThat(again.initiatives().get(0).recommended())
                .isEqualTo(Map.of(2021, Amount.blank(), 2022, Amount.unknown(ValueState.TO_FOLLOW)));
        assertThat(again.pools()).isEqualTo(Map.of(2021, Amount.kroner(100_000), 2022, Amount.kroner(50_000)));
    }
}
