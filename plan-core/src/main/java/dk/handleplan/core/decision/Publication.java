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
 */
public record Publication(
        UUID cycleId,
        int year,
        String title,
        boolean exampleFigures,
        LocalDate dueOn,
        LocalDate publishedOn,
        boolean decided,
        List<Finding> findings) {

    public boolean isPublished() {
        return publishedOn != null;
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
