package dk.handleplan.core.inbox;

/** Somebody who learns of every task that opens; called in the transaction that opens it. */
public interface TaskFollower {

    void opened(WorkItem item);
}
