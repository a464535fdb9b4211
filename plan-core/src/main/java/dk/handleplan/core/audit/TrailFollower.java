package dk.handleplan.core.audit;

/** Somebody who learns of every change that matters; called in the transaction of the change itself. */
public interface TrailFollower {

    void added(AuditEntry entry);
}
