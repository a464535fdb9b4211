package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotedTest {

    @Test
    void aNoteStandsWhereItBelongs() {
        var noted = Noted.of("Kurset^[Se lovens § 4 [1].] er^[ frit ] her^[**a] og **b^[x^[y]].");

        assertThat(noted.notes()).containsExactly("Se lovens § 4 [1].", " frit ", "**a", "x^[y]");
        assertThat(noted.words().replace(Noted.SIGN, '#')).isEqualTo("Kurset# er# her# og **b#.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[", "a^[b", "a^[b\nc]", "^[]", "^[ ]", "^ [a]", "[a]", "a^[b[c]", "]^[", "\\^(a)"})
    void whatOnlyLooksLikeANoteIsText(String text) {
        assertThat(Noted.of(text)).isEqualTo(new Noted(text, List.of()));
    }

    @Test
    void anUnfinishedNoteLeavesTheOthers() {
        assertThat(Noted.of("a^[b c^[d]\ne^[f]").notes()).containsExactly("d", "f");
    }

    @Test
    void theSignOfANoteCannotBeTyped() {
        assertThat(Noted.of("a\uFDD0b^[c]").words()).isEqualTo("ab\uFDD0");
    }

    @Test
    void thousandsOfBeginningsAreReadAtOnce() {
        assertThat(Noted.of("^[".repeat(10_000)).notes()).isEmpty();
        assertThat(Noted.of("^[" + "[a]".repeat(10_000) + "]").notes()).hasSize(1);
    }

    @Test
    void anyWordsCanBeWrittenAsANote() {
        assertThat(Noted.written("Se § 4 [1]")).isEqualTo("^[Se § 4 [1]]");
        assertThat(Noted.written("a] [b")).isEqualTo("^[a) (b]");
        assertThat(Noted.written("a\n b")).isEqualTo("^[a b]");
    }
}
