package dk.handleplan.core.journal;

/** How far a document has come. */
public enum IssuedState {
    ORDERED,
    MAKING,
    READY,
    FAILED
}
