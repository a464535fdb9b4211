package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.Fact;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.OwnForms;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.List;
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

    @Test
    void whoHasNotSaidWhetherThePoolWasAskedBeforeIsWrittenAsUnanswered() {
        var plan = Files.plan(Files.small()).contents();
        var initiative = plan.initiatives().get(0).initiative();
        initiative.record(new FormSection.Application(
                initiative.applied(), List.of(), new EarlierApplication(null, "2019", null, null, null)));

        var again = Files.plan(new PlanFileWriter(plan).write()).contents();

        assertThat(again.initiatives().get(0).initiative().earlierApplication()).hasValueSatisfying(earlier -> {
            assertThat(earlier.answer()).isEqualTo(YesNoUnanswered.UNANSWERED);
            assertThat(earlier.years()).isEqualTo("2019");
        });
    }

    @Test
    void ofATargetBetweenTwoFiguresOneMayBeMissing() {
        var plan = Files.plan(Files.small()).contents();
        var initiative = plan.initiatives().get(0).initiative();
        initiative.record(new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere")
                        .aimBetween(null, BigDecimal.TEN, "personer"))));

        var again = Files.plan(new PlanFileWriter(plan).write()).contents();

        assertThat(again.initiatives().get(0).initiative().indicators())
                .usingRecursiveComparison(BUT_IDENTITY)
                .isEqualTo(initiative.indicators());
    }

    @Test
    void aPartnerWithoutANameComesBack() {
        var plan = Files.plan(Files.small()).contents();
        var initiative = plan.initiatives().get(0).initiative();
        initiative.record(new FormSection.Partners(List.of(
                new Partner("external", null, "Vært", null, null),
                new Partner("private", null, null, null, null),
                new Partner(null, null, null, "aftalt", null))));

        var again = Files.plan(new PlanFileWriter(plan).write()).contents();

        assertThat(again.initiatives().get(0).initiative().partners())
                .usingRecursiveComparison(BUT_IDENTITY)
                .isEqualTo(initiative.partners());
    }

    @Test
    void answersToOwnQuestionsStandInTheFileAndComeBackUnderTheirQuestion() {
        var yaml = Files.small() + "    own_answers: [{label: Frivillige, text: Ti unge}]\n";
        var plan = Files.plan(yaml).contents();

        assertThat(plan.initiatives().get(0).initiative().facts())
                .extracting(Fact::field, Fact::label, Fact::text)
                .containsExactly(tuple(FormField.OWN, "Frivillige", "Ti unge"));
        assertThat(new PlanFileWriter(plan).write())
                .contains("own_answers:\n  - label: Frivillige\n    text: Ti unge")
                .doesNotContain("facts:");
    }

    @Test
    void ownQuestionsAreWrittenWithWhatTheyAsk() {
        var read = Files.plan(Files.small()).contents();
        var form = OwnForms.asking("Frivillige", null);
        var plan = new PlanContents(
                read.policy(),
                read.cycle(),
                form,
                read.document(),
                read.pools(),
                read.lines(),
                read.initiatives(),
                read.bodies(),
                read.units(),
                read.councils());
        var question = form.own().get(0).id().orElseThrow();
        plan.initiatives().get(0).initiative().record(new FormSection.OwnQuestions(Map.of(question, "Ti unge")));

        assertThat(new PlanFileWriter(plan).write()).contains("own_answers:\n  - label: Frivillige\n    text: Ti unge");
    }
}
