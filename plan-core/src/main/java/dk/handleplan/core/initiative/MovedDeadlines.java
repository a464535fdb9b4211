package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.YearFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Units that owe an answer are told when the secretariat moves the deadline of a running call. */
@ApplicationScoped
public class MovedDeadlines implements YearFollower {

    private Submissions submissions;
    private CallDates dates;
    private CallTrail trail;

    protected MovedDeadlines() {}

    @Inject
    public MovedDeadlines(Submissions submissions, CallDates dates, CallTrail trail) {
        this.submissions = submissions;
        this.dates = dates;
        this.trail = trail;
    }

    @Override
    public void datesMoved(UUID cycleId, Map<Milestone, LocalDate> before) {
        submissions.ofCycle(cycleId).stream()
                .filter(Submission::isAwaited)
                .forEach(awaited -> tell(awaited, awaited.deadline(before.get(Milestone.CALL_DEADLINE))));
    }

    private void tell(Submission awaited, LocalDate before) {
        var now = dates.deadline(awaited);
        if (!now.equals(before)) {
            trail.calendarMoved("initiative.deadlineMoved", awaited, before, now);
        }
    }
}
