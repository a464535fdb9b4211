package dk.handleplan.core.journal;

/** For whom a document is: in the public one contacts stand by role and unit alone, small counts are masked, closed annexes left out. */
public enum Variant {
    PUBLIC,
    INTERNAL
}
