package dk.handleplan.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void aFewHundredAreAskedForInOneQuery() {
        assertThat(Chunks.of(numbers(500))).containsExactly(numbers(500));
    }

    @Test
    void noneOfManyIsLostAndAQueryIsAskedOfAHundredAtATime() {
        var many = numbers(501);

        var chunks = Chunks.of(many).toList();

        assertThat(chunks).extracting(List::size).containsExactly(100, 100, 100, 100, 100, 1);
        assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(many);
    }

    private static List<Integer> numbers(int to) {
        return IntStream.rangeClosed(1, to).boxed().toList();
    }

    @Test
    void ofNothingNoQueryIsAsked() {
        assertThat(Chunks.of(List.of())).isEmpty();
    }
}
