package dk.handleplan.web.print;

import dk.handleplan.web.shared.LightMarkdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What is written as HTML to be rendered. Whatever somebody wrote is escaped. */
public final class Html {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Html() {}

    public static String escape(String text) {
        return LightMarkdown.escape(text);
    }

    /** Without the signs that no XML may contain. */
    public static String wellFormed(CharSequence html) {
        return NOT_IN_XML.matcher(html).replaceAll("");
    }

    /** A file beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (var file = beside.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
