package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void theFamiliesInTreatmentAreCountedByTownAndWhoWaitsIsCountedBeside() {
        var split = Split.read("Ishøj: 3\n\n Vallensbæk : ca. 1\nVenteliste: 4–5\n");

        assertThat(split.parts())
                .containsExactly(
                        new Split.Part("Ishøj", FigureText.read("3")),
                        new Split.Part("Vallensbæk", FigureText.read("ca. 1")),
                        new Split.Part("Venteliste", FigureText.read("4-5")));
    }

    @Test
    void aGroupMayHaveAColonInItsName() {
        assertThat(Split.read("Alder: 13–15 år: 7").parts())
                .containsExactly(new Split.Part("Alder: 13–15 år", FigureText.read("7")));
    }

    @Test
    void isWrittenSoThatItCanBeReadAgain() {
        assertThat(Split.read("Ishøj: 3\nVenteliste: 4–5").write()).isEqualTo("Ishøj: 3\nVenteliste: 4–5");
    }

    @Test
    void nothingIsNoGroups() {
        assertThat(Split.read(null).isEmpty()).isTrue();
        assertThat(Split.read(" \n ").isEmpty()).isTrue();
    }

    @Test
    void theLineThatIsNoGroupIsNamed() {
        assertThatThrownBy(() -> Split.read("Kvinder: 12\nmange mænd"))
                .hasMessage("Linje 2 er ikke en gruppe med et tal. Skriv for eksempel »Kvinder: 12«.");
        assertThatThrownBy(() -> Split.read("Kvinder: mange"))
                .hasMessage("»mange« er ikke et tal. Skriv for eksempel 30, ca. 30 eller 5–7.");
    }
}
