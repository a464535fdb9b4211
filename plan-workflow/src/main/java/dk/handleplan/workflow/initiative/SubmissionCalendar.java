package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.CallDates;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** The dates of units' dates, as the annual wheel and extensions have them, for timers and due dates. */
@Named
@ApplicationScoped
public class SubmissionCalendar {

    private CallDates dates;

    protected SubmissionCalendar() {}

    @Inject
    public SubmissionCalendar(CallDates dates) {
        this.dates = dates;
    }

    public Date deadline(String submissionId) {
        return Dates.endOf(dates.deadline(UUID.fromString(submissionId)));
    }

    public Date reminder(String submissionId) {
        return Dates.morningOf(dates.remindOn(UUID.fromString(submissionId)));
    }

    public Date lastDay(String submissionId) {
        return Dates.morningOf(dates.deadline(UUID.fromString(submissionId)));
    }

    public Date reviewBy(String submissionId) {
        return Dates.endOf(dates.reviewBy(UUID.fromString(submissionId)));
    }

    public Date concludeBy(String cycleId) {
        return Dates.endOf(dates.concludeBy(UUID.fromString(cycleId)));
    }
}
