package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final Tree TREE = new Tree(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "Mål \"1\" <b>",
            7,
            null,
            true,
            new BigDecimal("16.9"),
            LocalDate.of(2017, 3, 1),
            YearMonth.of(2017, 3),
            ValueState.LOST,
            List.of(new Leaf("en"), new Leaf(null)));

    private record Tree(
            UUID id,
            String words,
            int count,
            Integer number,
            boolean set,
            BigDecimal figure,
            LocalDate day,
            YearMonth month,
            ValueState state,
            List<Leaf> leaves) {}

    private record Leaf(String name) {}

    private record Grown(String words, List<Leaf> added, Integer another) {}

    @Test
    void whatIsWrittenComesBack() {
        assertThat(read(Tree.class, RecordJson.write(TREE).toString())).isEqualTo(TREE);
    }

    @Test
    void codesAreSmallLettersFiguresAreExactAndNothingIsWrittenForNull() {
        assertThat(RecordJson.write(TREE).toString())
                .contains("\"state\":\"lost\"", "\"figure\":16.9,", "\"month\":\"2017-03\"", "{\"name\":\"en\"},{}")
                .doesNotContain("number", "null");
        assertThat(RecordJson.write(new Figure(new BigDecimal("2E+2"))).toString())
                .isEqualTo("{\"value\":200}");
        assertThat(RecordJson.write(new Figure(new BigDecimal("12.0000"))).toString())
                .isEqualTo("{\"value\":12}");
    }

    private record Figure(BigDecimal value) {}

    @Test
    void whatWasKeptBeforeARecordGrewIsStillRead() {
        assertThat(read(Grown.class, "{\"words\":\"Mål\",\"gone\":1}")).isEqualTo(new Grown("Mål", List.of(), null));
    }

    private static <R extends Record> R read(Class<R> type, String json) {
        return Snapshot.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
