package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sections and fields of an initiative are called as the form of its year calls them. */
class FormLabelsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern STANDARD_NAME =
            Pattern.compile("\\bt\\.name\\((part|\\w+\\.key|\\w+\\.part|\\w+\\.field\\(\\))\\)");

    @TestFactory
    Stream<DynamicTest> noPageAboutAnInitiativeUsesTheStandardNames() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files
                    .filter(page -> page.getFileName().toString().matches("(initiative|submission).*\\.xhtml"))
                    .toList()
                    .stream()
                    .map(page -> DynamicTest.dynamicTest(
                            page.toString(), () -> assertThat(read(page)).doesNotContainPattern(STANDARD_NAME)));
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
