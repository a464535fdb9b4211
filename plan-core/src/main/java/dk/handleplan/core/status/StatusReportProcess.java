package dk.handleplan.core.status;

import java.util.UUID;

/**
 * The process of one status report. Every call takes part in the caller's transaction and throws
 * {@link dk.handleplan.core.shared.RuleBroken} when the process does not wait for it (any more).
 */
public interface StatusReportProcess {

    void passedToHead(UUID reportId);

    void approved(UUID reportId);

    void returnedByHead(UUID reportId);

    void accepted(UUID reportId);

    void returnedBySecretariat(UUID reportId);

    /** Its deadline has moved. */
    void rescheduled(UUID reportId);
}
