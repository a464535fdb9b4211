package dk.handleplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutOptionsItIsNoDemo() {
        assertThat(Options.of()).isEqualTo(new Options(false, false, 8080));
    }

    @Test
    void theDemoMayStartAfresh() {
        assertThat(Options.of("--demo", "--port", "8081", "--reset")).isEqualTo(new Options(true, true, 8081));
    }

    @Test
    void nothingButTheDemoStartsAfresh() {
        assertThatThrownBy(() -> Options.of("--reset"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Nothing was deleted");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.of("--rest")).hasMessageContaining("--rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "http"})
    void aPortIsANumber(String port) {
        assertThatThrownBy(() -> Options.of("--port", port)).hasMessageContaining("--port needs a number");
    }
}
