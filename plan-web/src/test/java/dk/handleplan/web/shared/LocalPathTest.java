package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/inbox?year=2020&page=2", "/initiative?id=3f1c-a", "/a/b%20c"})
    void goes_on_to_a_path_of_this_site(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inbox",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x",
                "javascript:alert(1)"
            })
    void never_goes_elsewhere(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
