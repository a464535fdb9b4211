package dk.handleplan.web.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.sheet.CountEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountTableTest {

    @Test
    void aTableIsReadHoweverExcelSavesIt() {
        var semicolons = "kode;dato;tal;bemærkning\nI05-K2;20.5.2015;ca. 61;Optalt på gaden\n";
        for (var content : List.of(
                semicolons.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + semicolons).getBytes(StandardCharsets.UTF_8),
                semicolons.getBytes(Charset.forName("windows-1252")),
                "Code,Date,Figure,Note\r\nI05-K2,2015-05-20,about 61,Optalt på gaden".getBytes(StandardCharsets.UTF_8),
                "kriterium\tkode\tdato\ttal\tbemærkning\nHjemløse\tI05-K2\t20. maj 2015\tca. 61\tOptalt på gaden"
                        .getBytes(StandardCharsets.UTF_8))) {
            assertThat(CountTable.read(content)).singleElement().satisfies(entry -> {
                assertThat(entry.code()).isEqualTo("I05-K2");
                assertThat(entry.on()).isEqualTo(LocalDate.of(2015, 5, 20));
                assertThat(FigureText.write(entry.figure())).isEqualTo("ca. 61");
                assertThat(entry.note()).isEqualTo("Optalt på gaden");
                assertThat(entry.row()).isEqualTo(2);
            });
        }
    }

    @Test
    void aLineWithoutAFigureIsNotCountedAndOneThatCannotBeReadSaysWhy() {
        var entries = read("""
                kode;dato;tal;bemærkning
                I05-K1;;;
                I05-K2;i går;61;
                I05-K2;20.5.2015;mange;
                I05-K2;20.5.2015;;
                """);

        assertThat(entries).extracting(CountEntry::row).containsExactly(3, 4, 5);
        assertThat(entries)
                .extracting(entry -> entry.unreadable().getMessage())
                .satisfiesExactly(
                        why -> assertThat(why).contains("i går"),
                        why -> assertThat(why).contains("mange"),
                        why -> assertThat(why).contains("en kode, en dato og et tal"));
    }

    @Test
    void theNoteMayBeLeftOutButNotTheHeadings() {
        assertThat(read("kode;dato;tal\nI05-K2;20.5.2015;61"))
                .singleElement()
                .extracting(CountEntry::note)
                .isNull();
        for (var without : List.of("", "I05-K2;20.5.2015;61", "a;b;c")) {
            assertThatThrownBy(() -> read(without)).hasMessageContaining("kode;dato;tal;bemærkning");
        }
    }

    @Test
    void neitherAWorkbookNorAVeryLongTableIsRead() {
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("CSV");
        assertThatThrownBy(() -> read("kode;dato;tal\n" + "I05-K2;20.5.2015;61\n".repeat(301)))
                .hasMessageContaining("300");
    }

    private static List<CountEntry> read(String text) {
        return CountTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
