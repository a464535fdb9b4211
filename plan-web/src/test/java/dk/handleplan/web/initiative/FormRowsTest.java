package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormRowsTest {

    private static final Path INCLUDES = Path.of("src/main/webapp/WEB-INF/includes/form");

    private static final Map<String, Class<?>> ROWS = Map.of(
            "description", ActivityRow.class,
            "partners", PartnerRow.class,
            "success", IndicatorRow.class,
            "applied", BudgetRow.class,
            "other_financing", FinancingRow.class,
            "other_policy_goals", PolicyRow.class,
            "goals", GoalRow.class);

    @Test
    void aPartnerOfWhomOnlyOneThingIsWrittenIsKept() {
        assertThat(partner(row -> row.setRole("Vært")).isWritten()).isTrue();
        assertThat(partner(row -> row.setState("aftalt")).isWritten()).isTrue();
        assertThat(partner(row -> row.setSide("external")).isWritten()).isTrue();
        assertThat(partner(row -> {}).isWritten()).isFalse();
    }

    private static PartnerRow partner(Consumer<PartnerRow> writer) {
        var row = new PartnerRow();
        writer.accept(row);
        return row;
    }

    @Test
    void aCriterionOfWhichOnlyOneThingIsWrittenIsKept() {
        assertThat(criterion(row -> row.setByWhen("2020")).isWritten()).isTrue();
        assertThat(criterion(row -> row.setUnit("personer")).isWritten()).isTrue();
        assertThat(criterion(row -> row.setPopulation("kursister")).isWritten()).isTrue();
        assertThat(criterion(row -> row.setTargetMax(BigDecimal.TEN)).isWritten())
                .isTrue();
        assertThat(criterion(row -> row.setMilestone(true)).isWritten()).isTrue();
        assertThat(criterion(row -> row.setGroup(IndicatorGroup.QUALITATIVE)).isWritten())
                .isFalse();
    }

    private static IndicatorRow criterion(Consumer<IndicatorRow> writer) {
        var row = new IndicatorRow();
        writer.accept(row);
        return row;
    }

    @Test
    void aLineOfMoneyOfWhichOnlyOneThingIsWrittenIsKept() {
        var units = new BudgetRow();
        units.setUnits(3);
        var years = new BudgetRow();
        years.setYears(2);
        var expected = new FinancingRow();
        expected.setYears(2);

        assertThat(units.isWritten()).isTrue();
        assertThat(years.isWritten()).isTrue();
        assertThat(expected.isWritten()).isTrue();
        assertThat(new BudgetRow().isWritten()).isFalse();
        assertThat(new FinancingRow().isWritten()).isFalse();
    }

    @Test
    void whatIsWrittenAboutAGoalThatIsNotServedIsRefusedAndNotForgotten() {
        var row = new GoalRow(new Goal("work", 1, "Beskæftigelse"), Optional.empty());
        assertThat(row.toLink()).isEmpty();

        row.setHorizon(Horizon.LONG_TERM);

        assertThatThrownBy(row::toLink).isInstanceOf(RuleBroken.class).hasMessageContaining("Beskæftigelse");
    }

    @Test
    void theKindOfAContinuationIsKeptAlone() {
        var form = new CooperationForm();
        form.edited = edited();
        form.asked = askedAll();
        form.setContinuesKind("udvidelse");

        assertThat(form.sections())
                .filteredOn(FormSection.Anchoring.class::isInstance)
                .extracting(section ->
                        ((FormSection.Anchoring) section).continuationOf().kind())
                .containsExactly("udvidelse");
    }

    private static EditedInitiative edited() {
        var initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Indsats");
        return new EditedInitiative() {
            @Override
            public Initiative getInitiative() {
                return initiative;
            }

            @Override
            <R> Rows<R> rows(
                    String name, java.util.function.Supplier<R> blank, java.util.function.Predicate<R> written) {
                return new Rows<>(name, blank, written, 0);
            }
        };
    }

    private static AskedQuestions askedAll() {
        return new AskedQuestions() {
            @Override
            boolean wasAsked(FormField field) {
                return true;
            }
        };
    }

    @Test
    void anIntervalKeepsTheOneBoundThatIsWritten() {
        var least =
                posted(new IndicatorRow(criterion(row -> between(row, 5, null)).toIndicator()), new IndicatorRow());
        assertThat(least.getTarget()).isEqualByComparingTo("5");
        assertThat(least.getTargetMax()).isNull();

        var most =
                posted(new IndicatorRow(criterion(row -> between(row, null, 8)).toIndicator()), new IndicatorRow());
        assertThat(most.getTarget()).isNull();
        assertThat(most.getTargetMax()).isEqualByComparingTo("8");
    }

    private static void between(IndicatorRow row, Integer least, Integer most) {
        row.setText("Deltagere");
        row.setComparator(Comparator.BETWEEN);
        row.setTarget(least == null ? null : BigDecimal.valueOf(least));
        row.setTargetMax(most == null ? null : BigDecimal.valueOf(most));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"BETWEEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void anUpperBoundWithoutAnIntervalIsRefusedAndNotForgotten(Comparator comparator) {
        var row = criterion(r -> between(r, 5, 8));
        row.setComparator(comparator);

        assertThatThrownBy(row::toIndicator)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.field()).contains("targetMax"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"KNOWN", "BLANK"},
            mode = EnumSource.Mode.EXCLUDE)
    void aCriterionKeepsWhyItHasNoTarget(ValueState state) {
        var known = new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere")
                .aim(Comparator.GTE, null, state, "personer")
                .qualified(true, null, null);

        var saved = posted(new IndicatorRow(known), new IndicatorRow()).toIndicator();

        assertThat(saved.targetState()).isEqualTo(state);
        assertThat(saved.isMilestone()).isTrue();
        assertThat(saved.id()).isEqualTo(known.id());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"KNOWN", "BLANK"},
            mode = EnumSource.Mode.EXCLUDE)
    void anUnknownAmountStaysUnknown(ValueState state) {
        var unknown = Amount.unknown(state);
        var budget = new BudgetLine("Løn", unknown, unknown, 2, 1, null);
        var financing = new FinancingLine("Staten", unknown, false, 2, null, null, false, false, false, null, null);

        var savedBudget = posted(new BudgetRow(budget), new BudgetRow()).toLine();
        assertThat(List.of(savedBudget.amount(), savedBudget.unitPrice())).containsOnly(unknown);
        assertThat(posted(new FinancingRow(financing), new FinancingRow())
                        .toLine()
                        .amount())
                .isEqualTo(unknown);
    }

    @Test
    void anAmountThatIsWrittenTakesThePlaceOfTheReason() {
        var row = new BudgetRow(new BudgetLine("Løn", Amount.unknown(ValueState.LOST), null, null, null, null));
        row.setAmount(Amount.kroner(100).money().orElseThrow());

        assertThat(row.toLine().amount()).isEqualTo(Amount.kroner(100));
    }

    @Test
    void aPriceAndANumberThatCannotBeMultipliedHaveNoSumOnTheScreen() {
        var row = new BudgetRow();
        row.setUnitPrice(Money.kroner(999_999_999_999L));
        row.setUnits(Integer.MAX_VALUE);
        row.setYears(Integer.MAX_VALUE);

        assertThat(row.sum()).isEmpty();
    }

    @Test
    void aLinkToAnotherPolicyKeepsItsNumberInTheSource() {
        var known = new PolicyLink("Job i fokus", null, "Et\nTo", null, 3);

        assertThat(posted(new PolicyRow(known), new PolicyRow()).toLink().sourceNumber())
                .isEqualTo(3);
    }

    @Test
    void everyThingThatALineHoldsIsSentWithItsPage() throws IOException, IntrospectionException {
        for (var row : ROWS.entrySet()) {
            var page = Files.readString(INCLUDES.resolve(row.getKey() + ".xhtml"));
            assertThat(writable(row.getValue()))
                    .as(row.getKey())
                    .isNotEmpty()
                    .allSatisfy(property -> assertThat(page).contains("value=\"#{line." + property.getName() + "}\""));
        }
    }

    @Test
    void anExtentIsSentWholeOfEachActivityAndOfTheInitiative() throws IOException, IntrospectionException {
        var page = Files.readString(INCLUDES.resolve("description.xhtml"));
        assertThat(writable(ExtentForm.class))
                .hasSize(5)
                .allSatisfy(property -> assertThat(page)
                        .contains("value=\"#{line.extent." + property.getName() + "}\"")
                        .contains("value=\"#{workForm.extent." + property.getName() + "}\""));
    }

    @Test
    void whatCanHaveSeveralLinesIsNotWrittenInOne() throws IOException {
        assertThat(Files.readString(INCLUDES.resolve("other_policy_goals.xhtml")))
                .contains("<hp:textarea id=\"element\"");
        assertThat(Files.readString(INCLUDES.resolve("../form-margin.xhtml")))
                .contains("<hp:textarea id=\"detail_#{detail.name()}\"");
    }

    /** What the browser sends of a line that was shown. */
    private static <R> R posted(R shown, R fresh) {
        try {
            for (var property : writable(shown.getClass())) {
                property.getWriteMethod().invoke(fresh, property.getReadMethod().invoke(shown));
            }
            return fresh;
        } catch (ReflectiveOperationException | IntrospectionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PropertyDescriptor> writable(Class<?> row) throws IntrospectionException {
        return Stream.of(Introspector.getBeanInfo(row).getPropertyDescriptors())
                .filter(property -> property.getWriteMethod() != null)
                .toList();
    }
}
