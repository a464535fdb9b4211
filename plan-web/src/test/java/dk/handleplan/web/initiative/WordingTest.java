package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.web.initiative.Wording.Fate;
import dk.handleplan.web.initiative.Wording.Run;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatChangedIsMarkedWordByWord() {
        assertThat(compared("10 unge får job", "12 unge får et job").runs())
                .containsExactly(
                        new Run(Fate.REMOVED, "10"),
                        new Run(Fate.ADDED, "12"),
                        new Run(Fate.KEPT, " unge får "),
                        new Run(Fate.ADDED, "et "),
                        new Run(Fate.KEPT, "job"));
    }

    @Test
    void eachSideReadsAsItStood() {
        var wording = compared("Alle kvinder\n• møder", "Kvinder\n• mødes ugentligt");

        assertThat(String.join("", wording.before().stream().map(Run::words).toList()))
                .isEqualTo("Alle kvinder\n• møder");
        assertThat(String.join("", wording.after().stream().map(Run::words).toList()))
                .isEqualTo("Kvinder\n• mødes ugentligt");
    }

    @Test
    void aNewAnswerIsAddedAsAWhole() {
        assertThat(compared("", "Svar").runs()).containsExactly(new Run(Fate.ADDED, "Svar"));
        assertThat(compared("Svar", "Svar").changed()).isFalse();
    }

    private static Wording compared(String then, String now) {
        return new Wording(FormField.CHALLENGE, then, now);
    }
}
