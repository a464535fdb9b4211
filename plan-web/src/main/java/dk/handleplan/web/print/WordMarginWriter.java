package dk.handleplan.web.print;

import java.util.List;

/** The header and footer of documents where the municipality has none of its own. */
final class WordMarginWriter {

    /** Where the styles of a Danish Word have the middle and the end of a line. */
    private static final List<String> WORDS_OWN = List.of("4513", "4819", "9026", "9638");

    private final WordXml xml;
    private final String style;
    private final PageSetup page;

    WordMarginWriter(WordXml xml, String style, PageSetup page) {
        this.xml = xml;
        this.style = style;
        this.page = page;
    }

    void header(Manuscript.About about) {
        xml.part("hdr", () -> line(about.author(), () -> xml.run(about.title())));
    }

    void footer(Manuscript.About about) {
        xml.part(
                "ftr",
                () -> line(about.reference(), () -> {
                    xml.run("Side ");
                    field("PAGE");
                    xml.run(" af ");
                    field("NUMPAGES");
                }));
    }

    private void line(String left, Runnable right) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", style);
                xml.element("tabs", () -> {
                    var end = String.valueOf(page.textWidth());
                    WORDS_OWN.stream()
                            .filter(own -> !own.equals(end))
                            .forEach(own -> xml.empty("tab", "val", "clear", "pos", own));
                    xml.empty("tab", "val", "right", "pos", end);
                });
            });
            xml.run(left);
            xml.element("r", () -> xml.empty("tab"));
            right.run();
        });
    }

    private void field(String name) {
        xml.element("fldSimple", List.of("instr", " " + name + " "), () -> xml.run("1"));
    }
}
