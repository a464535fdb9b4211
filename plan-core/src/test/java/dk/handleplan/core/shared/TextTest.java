package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Kontakt 010190-1234", "borger 3112991234 ringede", "010190 1234"})
    void refusesANumberThatLooksLikeACprNumber(String text) {
        assertThatThrownBy(() -> Text.optional("note", text, 100)).hasMessageContaining("CPR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014/0026876-47", "12.345.678,00", "telefon 38 21 21 21", "4512310199123456"})
    void acceptsOtherNumbers(String text) {
        assertThat(Text.optional("note", text, 100)).isEqualTo(text);
    }

    @Test
    void saysHowMuchTooLongATextIs() {
        assertThatThrownBy(() -> Text.required("title", "123456", 5))
                .hasMessageContaining("5")
                .hasMessageContaining("6");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> Text.required("title", "  ", 5))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("title"));
    }

    @ParameterizedTest
    @CsvSource({"1 3/4, 1.75", "1/4, 0.25", "'0,5', 0.5", "2, 2"})
    void fullTimeEquivalentsAreReadInMixedNotation(String text, BigDecimal value) {
        assertThat(Fte.parse(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "halv", "-1"})
    void whatIsNoFullTimeEquivalentIsRefused(String text) {
        assertThatThrownBy(() -> Fte.parse(text)).isInstanceOf(RuleBroken.class);
    }
}
