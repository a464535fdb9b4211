package dk.handleplan.web.print;

import static dk.handleplan.web.print.WordDom.attribute;
import static dk.handleplan.web.print.WordDom.child;
import static dk.handleplan.web.print.WordDom.number;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a municipality's template gives to its documents: styles, lists, sheet and margins, headers and footers with logo, theme and
 * fonts, and a few settings. What its own text says does not come along, nor whom it was written by.
 */
final class WordTemplate {

    /** Settings that say how text is set; the others are about the template as a file of its own. */
    private static final Set<String> SETTINGS = Set.of(
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "mirrorMargins",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private final Document styles;
    private final Document numbering;
    private final PageSetup page;
    private final List<WordMargin> margins;
    private final List<WordPart> parts;
    private final List<Element> settings;

    WordTemplate(
            Document styles,
            Document numbering,
            PageSetup page,
            List<WordMargin> margins,
            List<WordPart> parts,
            List<Element> settings) {
        this.styles = styles;
        this.numbering = numbering;
        this.page = page;
        this.margins = margins;
        this.parts = parts;
        this.settings = settings;
    }

    /** Where the municipality has none. */
    static WordTemplate standard() throws IOException {
        return new WordTemplate(WordStyles.standard(), null, PageSetup.A4, List.of(), List.of(), List.of());
    }

    static List<Element> settings(Document settings) {
        return WordDom.elements(settings.getDocumentElement())
                .filter(setting ->
                        WordXml.W.equals(setting.getNamespaceURI()) && SETTINGS.contains(setting.getLocalName()))
                .toList();
    }

    /** The sheet of the last section, which is the one that goes on. */
    static PageSetup page(Element section) {
        var size = child(section, "pgSz");
        var margins = child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) {
            return PageSetup.A4;
        }
        var edge = margins.get();
        var standard = PageSetup.A4;
        var page = new PageSetup(
                number(size.get(), "w", standard.width()),
                number(size.get(), "h", standard.height()),
                number(edge, "top", standard.top()),
                number(edge, "right", standard.right()),
                number(edge, "bottom", standard.bottom()),
                number(edge, "left", standard.left()),
                number(edge, "header", standard.header()),
                number(edge, "footer", standard.footer()),
                number(edge, "gutter", 0),
                isOn(child(section, "titlePg")));
        return page.textWidth() < standard.textWidth() / 3 || page.textHeight() < 0 ? standard : page;
    }

    private static boolean isOn(Optional<Element> property) {
        return property.filter(on -> !attribute(on, "val").matches("0|false|off"))
                .isPresent();
    }

    WordNumbering numbering() throws IOException {
        return new WordNumbering(numbering);
    }

    WordStyles styles(WordNumbering lists) throws IOException {
        return new WordStyles(styles, lists.ofStyles());
    }

    PageSetup page() {
        return page;
    }

    List<WordMargin> margins() {
        return margins;
    }

    /** Theme and fonts. */
    List<WordPart> parts() {
        return parts;
    }

    List<Element> settings() {
        return settings;
    }

    /** Which styles documents get beside those of the template. */
    List<WordStyle> missing() throws IOException {
        return styles(numbering()).added();
    }

    /** Whether the header or footer says what document it stands on. */
    boolean names(String field) {
        return margins.stream().anyMatch(margin -> margin.says("{" + field + "}"));
    }
}
