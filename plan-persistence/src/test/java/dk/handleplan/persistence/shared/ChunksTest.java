package dk.handleplan.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void noneOfManyIsLostAndAQueryIsAskedOfFewHundredAtATime() {
        var many = IntStream.rangeClosed(1, 1201).boxed().toList();

        var chunks = Chunks.of(many).toList();

        assertThat(chunks).extracting(List::size).containsExactly(500, 500, 201);
        assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(many);
    }

    @Test
    void ofNothingNoQueryIsAsked() {
        assertThat(Chunks.of(List.of())).isEmpty();
    }
}
