package dk.handleplan.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenYearTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 201, 450})
    void everythingIsReadOnceAndInOrderInPartsThatFitIntoMemory(int size) {
        var all = IntStream.range(0, size).boxed().toList();

        assertThat(OpenYear.parts(all).flatMap(List::stream)).containsExactlyElementsOf(all);
        assertThat(OpenYear.parts(all)).allMatch(part -> !part.isEmpty() && part.size() <= 200);
    }
}
