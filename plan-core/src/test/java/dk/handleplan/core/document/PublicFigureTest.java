package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Split;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicFigureTest {

    @ParameterizedTest
    @CsvSource({
        "0, FEW",
        "3, FEW",
        "4, FEW",
        "ca. 4, FEW",
        "2-4, FEW",
        "3-8, WITHHELD",
        "5, AS_COUNTED",
        "ca. 30, AS_COUNTED"
    })
    void fewerThanFivePersonsAreNotTold(String figure, Told told) {
        assertThat(PublicFigure.of(FigureText.read(figure), true).told()).isEqualTo(told);
        assertThat(PublicFigure.of(FigureText.read(figure), true).figure().isPresent())
                .isEqualTo(told == Told.AS_COUNTED);
    }

    @Test
    void fourCoursesAreTold() {
        assertThat(PublicFigure.of(FigureText.read("4"), false).figure()).contains(FigureText.read("4"));
    }

    @Test
    void aGroupBelowFiveHidesTheNextSmallestSinceItCouldBeReckonedFromTheWhole() {
        assertThat(told("Ishøj: 20", "Vallensbæk: 3", "Greve: 9")).containsExactly("20", null, null);
    }

    @Test
    void groupsThatTogetherAreFewHideOneMore() {
        assertThat(told("Ishøj: 20", "Vallensbæk: 3", "Greve: 1", "Høje-Taastrup: 8"))
                .containsExactly("20", null, null, null);
        assertThat(told("Ishøj: 20", "Vallensbæk: 3", "Greve: 2")).containsExactly("20", null, null);
    }

    @Test
    void groupsOfFiveAndMoreAreTold() {
        assertThat(told("Kvinder: 12", "Mænd: 5")).containsExactly("12", "5");
    }

    @Test
    void aSingleGroupBelowFiveIsHidden() {
        assertThat(told("Kvinder: 4")).containsExactly((String) null);
    }

    @Test
    void groupsOfWhatIsNoPersonsAreTold() {
        var groups = PublicFigure.groups(Split.read("Forår: 2\nEfterår: 3"), false);

        assertThat(groups).noneMatch(group -> group.figure().isMasked());
    }

    private static List<String> told(String... lines) {
        return PublicFigure.groups(Split.read(String.join("\n", lines)), true).stream()
                .map(group -> group.figure().figure().map(FigureText::write).orElse(null))
                .toList();
    }
}
