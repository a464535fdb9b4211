package dk.handleplan.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.planfile.ModelPlan;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The targets of the model plan of 2019 in words. */
class TargetsTest {

    private static Map<String, Indicator> criteria;

    private final Targets targets = new Targets();

    @BeforeAll
    static void readTheModel() throws IOException {
        criteria = ModelPlan.read().initiatives().stream()
                .flatMap(initiative -> initiative.indicators().stream())
                .collect(Collectors.toMap(i -> i.code().orElseThrow(), Function.identity()));
    }

    @BeforeEach
    void danish() {
        targets.texts = Spoken.in(Language.DANISH).texts();
        targets.shown = Spoken.in(Language.DANISH).shown();
    }

    @Test
    void thereAreSixtyFour() {
        assertThat(criteria).hasSize(64);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "model-targets.csv", numLinesToSkip = 1, delimiter = '|')
    void isWordedAsThePlanMeansIt(String code, String words) {
        assertThat(targets.words(criteria.get(code)).replace('\u00a0', ' ')).isEqualTo(words);
    }
}
