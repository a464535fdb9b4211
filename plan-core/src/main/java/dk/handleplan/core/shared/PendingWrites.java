package dk.handleplan.core.shared;

/** What was added in this transaction and may not stand in the database yet. */
public interface PendingWrites {

    /** Writes it, so that what is added from now on may refer to it. */
    void flush();
}
