package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import java.util.List;
import java.util.Map;

/**
 * Writes the list of contents as a field that Word can renew. Its lines stand in it from the beginning, so that nobody is asked to
 * renew it before they can read it.
 */
final class WordContents {

    private final WordXml xml;
    private final WordRuns runs;
    private final Map<WordStyle, String> styles;
    private final PageSetup page;

    WordContents(WordXml xml, WordRuns runs, Map<WordStyle, String> styles, PageSetup page) {
        this.xml = xml;
        this.runs = runs;
        this.styles = styles;
        this.page = page;
    }

    /** @param listed not empty */
    void write(List<Heading> listed, Map<Heading, Integer> pages) {
        xml.element("sdt", () -> {
            xml.element(
                    "sdtPr",
                    () -> xml.element("docPartObj", () -> {
                        xml.value("docPartGallery", "Table of Contents");
                        xml.empty("docPartUnique");
                    }));
            xml.element("sdtContent", () -> {
                xml.paragraph(styles.get(WordStyle.CONTENTS_HEADING), "Indhold");
                for (var heading : listed) {
                    line(heading, heading == listed.get(0), pages.get(heading));
                }
                xml.element("p", () -> field("end"));
            });
        });
    }

    private void line(Heading heading, boolean isFirst, int onPage) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", styles.get(WordStyle.contents(heading.level())));
                xml.element(
                        "tabs",
                        () -> xml.empty(
                                "tab", "val", "right", "leader", "dot", "pos", String.valueOf(page.textWidth())));
            });
            if (isFirst) {
                begin("TOC \\o \"1-" + Manuscript.LISTED_TO + "\" \\h \\z \\u");
            }
            runs.bookmark(heading.anchor())
                    .ifPresentOrElse(
                            name -> xml.element(
                                    "hyperlink",
                                    List.of("anchor", name, "history", "1"),
                                    () -> entry(heading, name, onPage)),
                            () -> xml.run(heading.text()));
        });
    }

    private void entry(Heading heading, String bookmark, int onPage) {
        xml.run(heading.text());
        xml.element("r", () -> xml.empty("tab"));
        begin("PAGEREF " + bookmark + " \\h");
        xml.run(String.valueOf(onPage));
        field("end");
    }

    private void begin(String instruction) {
        field("begin");
        xml.element("r", () -> xml.text("instrText", " " + instruction + " "));
        field("separate");
    }

    private void field(String type) {
        xml.element("r", () -> xml.empty("fldChar", "fldCharType", type));
    }
}
