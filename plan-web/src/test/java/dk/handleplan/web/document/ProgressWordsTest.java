package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import dk.handleplan.web.status.SpokenStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressWordsTest {

    private static final Indicator YOUNG = new Indicator(IndicatorGroup.QUANTITATIVE, "Unge, der kommer i job")
            .aim(Comparator.GTE, BigDecimal.valueOf(20), ValueState.KNOWN, "personer");

    private final ProgressWords words = words();

    @Test
    void aMaskedFigureSaysThatItIsBelowFive() {
        assertThat(words.of(reading(new PublicFigure(Told.FEW, Optional.empty())), YOUNG))
                .isEqualTo("under 5\u00a0personer");
        assertThat(words.of(reading(new PublicFigure(Told.WITHHELD, Optional.empty())), YOUNG))
                .isEqualTo("vises ikke");
    }

    @Test
    void aRoundTellsItsFigureAndTheDay() {
        assertThat(words.inRound(reading(counted("ca. 12")), YOUNG))
                .isEqualTo("Midtvejsstatus: ca. 12\u00a0personer (30. juni 2020)");
    }

    @Test
    void groupsThatAreWithheldStandWithTheOthers() {
        var groups = List.of(
                new PublicFigure.Group("Kvinder", counted("12")),
                new PublicFigure.Group("Mænd", new PublicFigure(Told.WITHHELD, Optional.empty())));

        assertThat(words.groups(reading(counted("14"), groups))).isEqualTo("Kvinder: 12 · Mænd: vises ikke");
    }

    private static PublicFigure counted(String figure) {
        return new PublicFigure(Told.AS_COUNTED, Optional.of(FigureText.read(figure)));
    }

    private static PublicReading reading(PublicFigure figure, List<PublicFigure.Group> groups) {
        return new PublicReading(
                new RoundName(RoundKind.MIDWAY_STATUS, null),
                LocalDate.of(2020, 6, 30),
                ReadingState.FIGURE,
                Optional.of(figure),
                groups,
                Optional.empty());
    }

    private static PublicReading reading(PublicFigure figure) {
        return reading(figure, List.of());
    }

    private static ProgressWords words() {
        var spoken = Spoken.in(Language.DANISH);
        var words = new ProgressWords();
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        words.words = SpokenStatus.words(spoken);
        words.few = SpokenStatus.few(spoken);
        return words;
    }
}
