package dk.handleplan.core.journal;

import dk.handleplan.core.archive.PublishedYear;
import java.util.List;

/** What is made of the data and kept. */
public enum DocumentKind {
    /** The plan of a year, as everybody may read it. */
    PLAN(PublishedYear.class, "handleplan", "15.40.00", "P15");

    private final Class<? extends Record> content;
    private final String fileName;
    private final String kle;
    private final String facet;

    DocumentKind(Class<? extends Record> content, String fileName, String kle, String facet) {
        this.content = content;
        this.fileName = fileName;
        this.kle = kle;
        this.facet = facet;
    }

    /** What it says, before it is set. */
    public Class<? extends Record> content() {
        return content;
    }

    /**
     * {@code handleplan-2020.pdf}, {@code handleplan-2020-v1.pdf}.
     *
     * @param number of the version; null where it is left open
     */
    String fileName(int year, Integer number, DocumentFormat format) {
        return fileName + "-" + year + (number == null ? "" : "-v" + number) + "." + format.ending();
    }

    public List<DocumentFormat> formats() {
        return List.of(DocumentFormat.PDF);
    }

    /** Where such documents are filed, as long as nobody says otherwise. */
    public Filing filing() {
        return new Filing(null, kle, facet, true);
    }
}
