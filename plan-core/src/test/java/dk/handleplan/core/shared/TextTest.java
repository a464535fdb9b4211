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
    @ValueSource(
            strings = {
                "Kontakt 010190-1234",
                "borger 3112991234 ringede",
                "010190 1234",
                "010190 - 1234",
                "010190\u20131234",
                "(290296-0002)",
                "cpr:010190-1234.",
                "1)010190-1234",
                "010190-1234, 020290-1234",
                "010190-1234 kræver støtte",
                "010190-1234 kr.",
                "010190\u00a01234",
                "010190\u20111234",
                "010190\u22121234",
                "cpr.010190-1234",
                "cpr,010190-1234",
                "01.01.90-1234",
                "01.01.90 - 1234",
                "01.01.19 - 1989",
                "01.01.19 - 2050",
                "01.01.19-2019",
                "01.01.19 -2019",
                "01.01.19- 2019",
                "010119-2019",
                "010119 - 2019",
                "**010190**-1234",
                "010190\u00ad-1234",
                "\uff10\uff11\uff10\uff11\uff19\uff10-\uff11\uff12\uff13\uff14"
            })
    void refusesANumberThatLooksLikeACprNumber(String text) {
        assertThatThrownBy(() -> Text.optional("note", text, 100)).hasMessageContaining("CPR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014/0026876-47",
                "12.345.678,00",
                "telefon 38 21 21 21",
                "4512310199123456",
                "3102991234",
                "320190-1234",
                "011390-1234",
                "000190-1234",
                "+4512345678",
                "+45 30 12 34 56",
                "38212121",
                "1.010.101.234 kr.",
                "1010101234 kr.",
                "1010101234kr",
                "1010101234 kroner",
                "1010101234 Kr.",
                "1010101234 DKK",
                "2,0101901234",
                "tlf. 45 12 34 56 78",
                "https://kommune.dk/0101901234",
                "15.11.04-P22",
                "01.01.19 1234 personer",
                "fra 01.08.18-31.12.18",
                "fra 01.01.19 - 2019.",
                "01.01.19 \u2013 2049",
                "01.08.89 - 1990",
                "0101012345,50",
                "010101-12345",
                "15.40.00-P22-1-19",
                "1. januar 2019 - 1234 personer",
                "2019-2020"
            })
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
