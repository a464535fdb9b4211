package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30|30|30|false",
                " 16,9 |16.9|16.9|false",
                "16.9|16.9|16.9|false",
                "1.250,5|1250.5|1250.5|false",
                "12.000|12000|12000|false",
                "-3|-3|-3|false",
                "ca. 30|30|30|true",
                "Ca 30|30|30|true",
                "omkring 30|30|30|true",
                "about 30|30|30|true",
                "5-7|5|7|false",
                "5–7|5|7|false",
                "5 - 7|5|7|false",
                "5 til 7|5|7|false",
                "-5--3|-5|-3|false",
                "ca. 5-7|5|7|true",
                "1.000–1.200|1000|1200|false"
            })
    void isReadAsItIsMeant(String text, BigDecimal least, BigDecimal most, boolean approximate) {
        assertThat(FigureText.read(text)).isEqualTo(new Measured(least, most, approximate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mange", "ca.", "5-", "5-7-9", "5 7 elever", "30 %", "ca. mange", "-"})
    void whatIsNoFigureIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> FigureText.read(text))
                .hasMessage("»" + text + "« er ikke et tal. Skriv for eksempel 30, ca. 30 eller 5–7.");
    }

    @Test
    void aRangeGoesUpwards() {
        assertThatThrownBy(() -> FigureText.read("7-5"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Det første tal er større end det sidste.");
    }

    @Test
    void aPageCanKeepItWhileSomethingElseIsWrong() throws IOException, ClassNotFoundException {
        var figure = FigureText.read("ca. 5–7");
        var kept = new ByteArrayOutputStream();
        new ObjectOutputStream(kept).writeObject(figure);

        var again = new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray())).readObject();

        assertThat(again).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "16,9", "12000,25", "ca. 30", "5–7", "ca. 5–7,5"})
    void isWrittenSoThatItCanBeReadAgain(String text) {
        assertThat(FigureText.write(FigureText.read(text))).isEqualTo(text);
    }
}
