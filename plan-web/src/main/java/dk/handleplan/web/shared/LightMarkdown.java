package dk.handleplan.web.shared;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Texts of the form: paragraphs, line breaks, bullets, numbers and bold, written as light Markdown. Everything else that Markdown
 * or HTML would take for a sign is what the writer typed.
 */
public final class LightMarkdown {

    /** Signs of Markdown that are not ours. A single asterisk is none either, but where it begins a line as a bullet. */
    private static final Pattern OTHER_SIGNS = Pattern.compile("[\\\\`_\\[\\]<>&!#~|]");

    private static final Pattern SINGLE_ASTERISK =
            Pattern.compile("(?m)(?<!\\*)\\*(?!\\*)(?!(?<=^[ \\t]{0,12}\\*)[ \\t])");

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();

    private LightMarkdown() {}

    public static String toHtml(String text) {
        var meant = OTHER_SIGNS.matcher(text).replaceAll("\\\\$0");
        return RENDERER.render(PARSER.parse(SINGLE_ASTERISK.matcher(meant).replaceAll("\\\\*")));
    }
}
