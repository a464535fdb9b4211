package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressJsonTest {

    private static final RoundName MIDWAY = new RoundName(RoundKind.MIDWAY_STATUS, null);
    private static final LocalDate ON = LocalDate.of(2020, 6, 30);

    @Test
    void aFigureIsWrittenAsItWasCounted() {
        var groups =
                List.of(new PublicFigure.Group("Kvinder", counted("7")), new PublicFigure.Group("Mænd", withheld()));

        assertThat(json(reading(ReadingState.FIGURE, counted("ca. 12-15"), groups, Achievement.NOT_YET)))
                .isEqualTo("""
                        {"round":"midway_status","date":"2020-06-30","value":12,"valueTo":15,"approximate":true,\
                        "groups":[{"group":"Kvinder","value":7},{"group":"Mænd","value":null,"state":"withheld"}],\
                        "achievement":"not_yet"}""");
    }

    @Test
    void fewPersonsAreNullAndSaySo() {
        var few = new PublicFigure(Told.FEW, Optional.empty());

        assertThat(json(reading(ReadingState.FIGURE, few, List.of(), null))).isEqualTo("""
                {"round":"midway_status","date":"2020-06-30","value":null,"state":"fewer_than_5","achievement":null}""");
    }

    @Test
    void whatHasNoFigureSaysWhy() {
        assertThat(json(reading(ReadingState.TO_FOLLOW, null, List.of(), Achievement.NO_FIGURE)))
                .isEqualTo("""
                {"round":"midway_status","date":"2020-06-30","value":null,"state":"to_follow","achievement":"no_figure"}""");
    }

    @Test
    void theFigureOfSomebodyElseHasItsCaveatAndNoDistanceWhereOursIsMasked() {
        var masked = new Compared("Hele landet", "2013", new BigDecimal("28.0000"), "Et andet år", null);

        assertThat(ProgressJson.compared(masked).build().toString()).isEqualTo("""
                {"who":"Hele landet","period":"2013","value":28,"difference":null,"caveat":"Et andet år"}""");
    }

    private static String json(PublicReading reading) {
        return ProgressJson.reading(reading).build().toString();
    }

    private static PublicReading reading(
            ReadingState state, PublicFigure figure, List<PublicFigure.Group> groups, Achievement achievement) {
        return new PublicReading(
                MIDWAY, ON, state, Optional.ofNullable(figure), groups, Optional.ofNullable(achievement));
    }

    private static PublicFigure counted(String figure) {
        return new PublicFigure(Told.AS_COUNTED, Optional.of(FigureText.read(figure)));
    }

    private static PublicFigure withheld() {
        return new PublicFigure(Told.WITHHELD, Optional.empty());
    }
}
