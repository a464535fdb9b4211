package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountTest {

    @Test
    void bulletsNumbersOfAListAndBoldAreNoWords() {
        assertThat(WordCount.of("- Få **nye** venner\n* Flere\n1. Først\n 12. Sidst"))
                .isEqualTo(6);
        assertThat(WordCount.of("Unge – og gamle - sammen ** …")).isEqualTo(4);
    }

    @Test
    void figuresAndAbbreviationsAreWords() {
        assertThat(WordCount.of("Ca. 40 kursister, 80 % i job")).isEqualTo(6);
        assertThat(WordCount.of("40\u00a0kursister")).isEqualTo(2);
    }

    @Test
    void theWordsOfANoteCount() {
        assertThat(WordCount.of("Kurset^[Se lovens § 4.] er frit")).isEqualTo(6);
    }

    @Test
    void whereNothingStandsThereAreNone() {
        assertThat(WordCount.of(null)).isZero();
        assertThat(WordCount.of(" \n - ")).isZero();
    }
}
