package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetLineTest {

    @Test
    void comesToThePriceTimesTheNumberTimesTheYears() {
        assertThat(line(2_000, 70, 2).sum()).contains(Money.kroner(280_000));
        assertThat(line(2_000, 70, null).sum()).contains(Money.kroner(140_000));
    }

    @ParameterizedTest
    @CsvSource({"999999999999, 2147483647, 2147483647", "1000000000, 1000, 1", "-1000000000, 1000, 1"})
    void isRefusedWhereItComesToMoreThanAnAmountCanBe(long price, int units, int years) {
        assertThatThrownBy(() -> line(price, units, years))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.field()).contains("unitPrice"))
                .hasMessageContaining("Enhedsprisen gange antallet gange årene");
    }

    private static BudgetLine line(long price, Integer units, Integer years) {
        return new BudgetLine("Forløb", null, Amount.kroner(price), units, years, null);
    }
}
