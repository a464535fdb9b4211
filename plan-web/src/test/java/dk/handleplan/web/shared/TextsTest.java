package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text stands in both languages, in the file of its feature; pages contain no words of their own. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dk/handleplan/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("\\bt(?:\\['([\\w.-]+)'\\]|\\.of\\('([\\w.-]+)'[,)])");
    private static final Pattern SAID = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}'\"]|'(?:[^'\\\\]|\\\\.)*'|\"[^\"]*\")*\\}");
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<![^>]*>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern WORDY_ATTRIBUTE = Pattern.compile(
            "\\s(?:label|hint|title|alt|aria-label|placeholder|text|heading|summary|caption|itemLabel)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @TestFactory
    Stream<DynamicTest> danish_and_english_have_the_same_keys() {
        return files(RESOURCES, "_da.properties")
                .map(danish -> DynamicTest.dynamicTest(danish.toString(), () -> {
                    var english = danish.resolveSibling(
                            danish.getFileName().toString().replace("_da.", "_en."));
                    assertThat(keys(english)).isEqualTo(keys(danish));
                }));
    }

    @Test
    void a_key_begins_with_its_feature() {
        assertThat(files(RESOURCES, ".properties")
                        .filter(file -> file.getFileName().toString().startsWith("texts_")))
                .allSatisfy(file -> assertThat(keys(file))
                        .allMatch(key -> key.startsWith(file.getParent().getFileName() + ".")));
    }

    @TestFactory
    Stream<DynamicTest> a_page_uses_only_texts_that_exist() {
        return files(PAGES, ".xhtml")
                .map(page -> DynamicTest.dynamicTest(
                        page.toString(),
                        () -> assertThat(usedIn(page))
                                .allSatisfy(key -> assertThat(TextCatalogue.find(key, Language.DANISH))
                                        .as(key)
                                        .isPresent())));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_no_words_of_its_own() {
        return files(PAGES, ".xhtml")
                .map(page -> DynamicTest.dynamicTest(
                        page.toString(),
                        () -> assertThat(literalWords(read(page))).isEmpty()));
    }

    @Test
    void every_text_a_bean_says_exists() {
        var features = files(RESOURCES, "texts_da.properties")
                .map(file -> file.getParent().getFileName().toString())
                .toList();
        var calls = Pattern.compile("(?:done|say|texts\\.(?:get|of))\\((?:[^;]*?)\\)\\s*[;)]", Pattern.DOTALL);
        assertThat(files(Path.of("src/main/java/dk/handleplan/web"), ".java")
                        .flatMap(bean -> calls.matcher(read(bean)).results())
                        .flatMap(call -> SAID.matcher(call.group()).results())
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith("."))
                        .filter(key -> features.contains(key.substring(0, key.indexOf('.')))))
                .allSatisfy(key -> assertThat(TextCatalogue.find(key, Language.DANISH))
                        .as(key)
                        .isPresent());
    }

    @Test
    void finds_a_word_of_its_own_where_there_is_one() {
        assertThat(literalWords("<p>#{t['a.b']} Hej</p>")).containsExactly("Hej");
        assertThat(literalWords("<hp:text label=\"Navn\" id=\"navn\"/>")).containsExactly("Navn");
        assertThat(literalWords("<p class=\"num\">#{a ? 'x' : 'y}'} – 2</p>")).isEmpty();
    }

    private static List<String> literalWords(String page) {
        var bare = EXPRESSION.matcher(page).replaceAll("");
        var attributes = WORDY_ATTRIBUTE.matcher(bare).results().map(found -> found.group(1));
        var text = Stream.of(MARKUP.matcher(bare).replaceAll(" ").replaceAll("&\\w+;", " "));
        return Stream.concat(attributes, text)
                .flatMap(words -> WORD.matcher(words).results())
                .map(found -> found.group())
                .filter(word -> !"kr".equals(word))
                .toList();
    }

    private static Set<String> usedIn(Path page) {
        var keys = new TreeSet<String>();
        USED.matcher(read(page))
                .results()
                .forEach(found -> keys.add(found.group(1) == null ? found.group(2) : found.group(1)));
        return keys;
    }

    private static Set<String> keys(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
