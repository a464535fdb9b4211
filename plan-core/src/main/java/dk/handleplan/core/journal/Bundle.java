package dk.handleplan.core.journal;

import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import java.util.List;

/**
 * The final documents of a year in one go, for the municipality's archive of cases or for somebody who asks for access
 * (offentlighedsloven § 15), with a list of what is left out and why.
 *
 * @param items in the order in which they were ordered
 */
public record Bundle(int year, String plan, Purpose purpose, List<Item> items, List<LeftOut> leftOut) {

    /** What it is for: the own archive takes everything that is final, whoever asks for access gets what is open. */
    public enum Purpose {
        ARCHIVE,
        ACCESS
    }

    /**
     * A file of a document.
     *
     * @param name within the bundle, where no other has it
     */
    public record Item(String name, DocumentRow document, FileRow file) {}

    public record LeftOut(DocumentRow document, Reason reason) {}

    /** Why a document is left out. */
    public enum Reason {
        /** A newer version is there. */
        SUPERSEDED,
        /** It is not open to everybody. */
        CLOSED,
        /** It is being made. */
        UNDER_WAY,
        /** It could not be made. */
        FAILED
    }
}
