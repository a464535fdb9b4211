package dk.handleplan.core.calendar;

import dk.handleplan.core.cycle.AnnualWheel.Meeting;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.inbox.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a calendar shows.
 *
 * @param title of the year; empty for a person's own calendar
 */
public record Feed(Locale reader, Optional<String> title, List<Event> events) {

    /**
     * A day in the calendar: exactly one of task, milestone and meeting is there.
     *
     * @param uid stays the same when the day moves
     */
    public record Event(String uid, LocalDate on, int year, WorkItem task, Milestone milestone, Meeting meeting) {

        static Event of(WorkItem task) {
            return new Event("task-" + task.taskId(), task.dueOn().orElseThrow(), task.year(), task, null, null);
        }
    }
}
