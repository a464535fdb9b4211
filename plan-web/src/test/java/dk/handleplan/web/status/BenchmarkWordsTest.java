package dk.handleplan.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.measure.Benchmark;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Those discharged free of drugs, as a municipality reported them in 2017. */
class BenchmarkWordsTest {

    private static final CountedIn PERCENT = CountedIn.of("%", null);
    private static final List<Benchmark> OTHERS = List.of(
            new Benchmark("Hele landet", "2013", new BigDecimal("28"), "medtager også over 35 år, andet år"),
            new Benchmark("Gladsaxe", null, new BigDecimal("35.0000"), "tilbud som passer til målgruppen"),
            new Benchmark("Helsingør", null, new BigDecimal("38"), null));

    @Test
    void theDistanceIsToldInPercentagePointsWithWhatIsToBeBorneInMind() {
        assertThat(said(Language.DANISH, "33", PERCENT))
                .containsExactly(
                        "5 procentpoint over Hele landet, 2013: 28 %. Forbehold: medtager også over 35 år, andet år.",
                        "2 procentpoint under Gladsaxe: 35 %. Forbehold: tilbud som passer til målgruppen.",
                        "5 procentpoint under Helsingør: 38 %.");
        assertThat(said(Language.ENGLISH, "27", PERCENT))
                .first()
                .isEqualTo("1 percentage point below Hele landet, 2013: 28 %."
                        + " To be borne in mind: medtager også over 35 år, andet år.");
    }

    @Test
    void whatIsNotAShareDiffersByWhatIsCounted() {
        assertThat(said(Language.DANISH, "28", CountedIn.of("personer", null)))
                .startsWith(
                        "Det samme som Hele landet, 2013: 28 personer. Forbehold: medtager også over 35 år, andet år.")
                .contains("10 personer under Helsingør: 38 personer.");
    }

    @Test
    void whereOursIsNotKnownExactlyTheirsAloneIsTold() {
        assertThat(said(Language.DANISH, "ca. 33", PERCENT)).contains("Helsingør: 38 %.");
    }

    private static List<String> said(Locale locale, String ours, CountedIn in) {
        var compared = Compared.of(Optional.of(FigureText.read(ours)), OTHERS);
        return SpokenStatus.benchmarks(Spoken.in(locale)).of(compared, in).stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }
}
