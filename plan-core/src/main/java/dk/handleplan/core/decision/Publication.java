package dk.handleplan.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether a plan can be published, and what should be put right before.
 *
 * @param dueOn the date of the calendar, or null
 * @param publishedOn null until it is published
 * @param decided whether the last body has decided
 * @param approved how its publication was approved; null for not yet, or before that was kept
 */
public record Publication(
        UUID cycleId,
        int year,
        String title,
        boolean exampleFigures,
        LocalDate dueOn,
        LocalDate publishedOn,
        boolean decided,
        List<Finding> findings,
        PlanPublication approved) {

    /** Whether it is approved for a date to come. */
    public boolean isWaiting() {
        return approved != null && approved.isWaiting();
    }

    /** Whether its date came and it could not be published. */
    public boolean isHeldBack() {
        return approved != null && approved.isHeldBack();
    }

    /** Why it was, or will be, published in spite of the checklist; null where there was nothing to overrule. */
    public String overruledBecause() {
        return approved == null ? null : approved.reason().orElse(null);
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
