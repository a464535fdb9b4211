package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Tone;

/** The styles of a document, by the names they have in the file in every language of Word; the others are Handleplan's own. */
enum WordStyle {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
    HEADING_5("heading 5"),
    HEADING_6("heading 6"),
    CONTENTS_HEADING("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    CONTENTS_3("toc 3"),
    BULLET("List Bullet"),
    NUMBER("List Number"),
    CAPTION("caption"),
    HEADER("header"),
    FOOTER("footer"),
    FOOTNOTE("footnote text"),
    FOOTNOTE_REFERENCE("footnote reference"),
    LINK("Hyperlink"),
    TABLE("Table Grid"),
    LEAD("Handleplan manchet"),
    NOTE("Handleplan note"),
    LABEL("Handleplan ledetekst"),
    FACT("Handleplan fakta"),
    CELL("Handleplan tabeltekst"),
    CELL_HEAD("Handleplan tabelhoved"),
    CELL_NUMBER("Handleplan tal"),
    PICTURE("Handleplan billede"),
    PICTURE_TEXT("Handleplan billedtekst"),
    GAP("Handleplan luft");

    private final String nameInFile;

    WordStyle(String nameInFile) {
        this.nameInFile = nameInFile;
    }

    String nameInFile() {
        return nameInFile;
    }

    static WordStyle heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    static WordStyle contents(int level) {
        return values()[CONTENTS_1.ordinal() + level - 1];
    }

    static WordStyle of(Tone tone) {
        return switch (tone) {
            case PLAIN -> NORMAL;
            case LEAD -> LEAD;
            case NOTE -> NOTE;
            case LABEL -> LABEL;
        };
    }
}
