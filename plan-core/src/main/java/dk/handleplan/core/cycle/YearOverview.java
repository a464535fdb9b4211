package dk.handleplan.core.cycle;

import dk.handleplan.core.inbox.Inbox.Awaited;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where a year stands, how much is awaited, and what comes next. */
public record YearOverview(
        UUID id,
        int year,
        String title,
        CycleState state,
        boolean published,
        boolean exampleFigures,
        YearPhases phases,
        Awaited awaited,
        List<Upcoming> upcoming) {

    /**
     * A date ahead: a milestone of the annual wheel, or the meeting of a body.
     *
     * @param body the body that meets, null for a milestone
     */
    public record Upcoming(LocalDate on, Milestone milestone, String body) {}

    public boolean isPreparing() {
        return state == CycleState.PREPARING;
    }

    public boolean isRunning() {
        return state == CycleState.RUNNING;
    }
}
