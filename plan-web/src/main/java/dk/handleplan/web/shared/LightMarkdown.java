package dk.handleplan.web.shared;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Texts of the form: paragraphs, line breaks, bullets, numbers, bold and notes, written as light Markdown. Everything else that
 * Markdown or HTML would take for a sign is what the writer typed.
 */
public final class LightMarkdown {

    /** Signs of Markdown that are not ours. A single asterisk is none either, but where it begins a line as a bullet. */
    private static final Pattern OTHER_SIGNS = Pattern.compile("[\\\\`_\\[\\]<>&!#~|]");

    private static final Pattern SINGLE_ASTERISK =
            Pattern.compile("(?m)(?<!\\*)\\*(?!\\*)(?!(?<=^[ \\t]{0,12}\\*)[ \\t])");

    private static final Pattern SIGN = Pattern.compile(String.valueOf(Noted.SIGN));

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();

    private LightMarkdown() {}

    /** @param note gives the HTML that refers to a note, by what it says */
    public static String toHtml(String text, UnaryOperator<String> note) {
        var noted = Noted.of(text);
        var meant = OTHER_SIGNS.matcher(noted.words()).replaceAll("\\\\$0");
        var html = RENDERER.render(PARSER.parse(SINGLE_ASTERISK.matcher(meant).replaceAll("\\\\*")));
        return refer(html, noted, note);
    }

    /** Words as they are typed, with their notes. */
    public static String toPlainHtml(String text, UnaryOperator<String> note) {
        var noted = Noted.of(text);
        return refer(escape(noted.words()), noted, note);
    }

    private static String refer(String html, Noted noted, UnaryOperator<String> note) {
        var notes = noted.notes().iterator();
        return SIGN.matcher(html).replaceAll(sign -> Matcher.quoteReplacement(note.apply(notes.next())));
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
