package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "125.000 | 12500000",
                "125000 | 12500000",
                "125.000,00 | 12500000",
                "125000,50 kr. | 12500050",
                "1,7 mio. | 170000000",
                "1,7 mio. kr. | 170000000",
                "1.700.000 kr | 170000000",
                "5.000,- | 500000",
                "0 | 0",
                "kr 5 | -1"
            })
    void isReadAsDanesWriteIt(String text, long oere) {
        if (oere < 0) {
            assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(RuleBroken.class);
        } else {
            assertThat(Money.parse(text)).isEqualTo(new Money(oere));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XX kr.", "12.50", "1.2345", "12,345", "halvtreds", "1,70000000 mio.", "--5", "99999999999999999"
            })
    void refusesWhatIsNoAmountInsteadOfGuessing(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("kan ikke læses som et beløb");
    }

    @Test
    void isWrittenTheDanishWay() {
        assertThat(Money.kroner(1_700_000)).hasToString("1.700.000");
        assertThat(new Money(1250)).hasToString("12,50");
        assertThat(new Money(-50)).hasToString("-0,50");
    }

    @Test
    void anEmptyAmountIsNotZero() {
        assertThat(Amount.parse(" ")).isNotEqualTo(Amount.parse("0"));
        assertThat(Amount.parse(" ").money()).isEmpty();
        assertThat(Amount.unknown(ValueState.LOST).isKnown()).isFalse();
    }
}
