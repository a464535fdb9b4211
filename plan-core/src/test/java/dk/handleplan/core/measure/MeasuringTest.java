package dk.handleplan.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringTest {

    @ParameterizedTest
    @CsvSource({
        "personer, PERSONS",
        "elever pr. skole, PERSONS",
        "deltagere pr. forløb, PERSONS",
        "familier, PERSONS",
        "mødre, PERSONS",
        "forløb, COUNT",
        "kredse, COUNT",
        "% af deltagerne, PERCENT",
        "pct. af målgruppen, PERCENT",
        "procentpoint, PERCENT",
        "karakterpoint, POINTS",
        "årsværk, FTE",
        "kr., KRONER",
        "mio. kr., KRONER"
    })
    void theWordsOfAUnitTellWhatIsCounted(String unit, UnitKind kind) {
        assertThat(Measuring.guess(target(Comparator.GTE, "20", unit)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "personer, , true",
        "personer, COUNT, true",
        "nye medlemmer, , true",
        "nye medlemmer, OTHER, true",
        "forløb for unge, , true",
        "forløb for unge, COUNT, false",
        "forløb, , false",
        "forløb, PERSONS, true",
        "% af deltagerne, , false",
        "årsværk, , false"
    })
    void inDoubtAFigureCountsPersons(String unit, UnitKind settled, boolean persons) {
        assertThat(UnitKind.countsPersons(target(Comparator.GTE, "20", unit), settled))
                .isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource({
        "%, , true",
        "% af deltagerne, COUNT, true",
        "pct., , true",
        "procent, , true",
        ", PERCENT, true",
        "andel, PERCENT, true",
        "andel, , false",
        "personer, , false",
        ", , false"
    })
    void whatIsCountedSaysWhetherFiguresDifferByPercentagePoints(String unit, UnitKind settled, boolean share) {
        assertThat(CountedIn.of(unit, settled).isShare()).isEqualTo(share);
    }

    @Test
    void whereNoUnitIsStatedTheCriterionTellsWhetherPersonsAreCounted() {
        assertThat(UnitKind.countsPersons(new Indicator(IndicatorGroup.QUANTITATIVE, "Antal unge i job"), null))
                .isTrue();
        assertThat(UnitKind.countsPersons(new Indicator(IndicatorGroup.QUANTITATIVE, "Antal møder"), null))
                .isFalse();
    }

    @Test
    void withoutAUnitNobodyKnowsWhatIsCounted() {
        assertThat(Measuring.guess(target(Comparator.GTE, "20", null)).kind()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GTE, 20, , UP",
        "INCREASE, , , UP",
        "LT, 20, , DOWN",
        "DECREASE, , , DOWN",
        "EQ, 10, 16.9, DOWN",
        "EQ, 22, 17.4, UP",
        "EQ, 10, 10, NEITHER",
        "EQ, 10, , ",
        "APPROX, 30, , NEITHER",
        "MILESTONE, , , "
    })
    void comparisonAndBaselineTellWhereTheFigureIsToGo(
            Comparator comparator, String target, BigDecimal baseline, Direction direction) {
        assertThat(Measuring.guess(target(comparator, target, "personer").from(baseline))
                        .direction())
                .isEqualTo(direction);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new MeasuringPeriod(LocalDate.of(2018, 3, 31), LocalDate.of(2016, 6, 1), null))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Perioden slutter, før den begynder.")
                .satisfies(refusal ->
                        assertThat(((DomainException) refusal).field()).contains("periodTo"));
        assertThat(new MeasuringPeriod(null, LocalDate.of(2016, 6, 1), "En styrelse").from())
                .isEmpty();
        assertThat(new MeasuringPeriod(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 1), null).to())
                .contains(LocalDate.of(2016, 6, 1));
    }

    @Test
    void aTargetOfASiteOrAComparisonIsNothingWithoutItsFigure() {
        assertThatThrownBy(() -> new PartTarget("Klub Nord", null)).hasMessage("Skriv tallet, eller tøm hele linjen.");
        assertThatThrownBy(() -> new Benchmark("Gladsaxe", "2013", null, null))
                .hasMessage("Skriv tallet, eller tøm hele linjen.");
        assertThatThrownBy(() -> new PartTarget(" ", BigDecimal.TEN)).hasMessage("Udfyld feltet.");
        assertThat(new PartTarget("Klub Nord", BigDecimal.ZERO).figure()).isZero();
    }

    private static Indicator target(Comparator comparator, String target, String unit) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, "Det, der tælles")
                .aim(comparator, target == null ? null : new BigDecimal(target), ValueState.NOT_STATED, unit);
    }
}
