package dk.handleplan.workflow.reassessment;

import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.reassessment.Reappraisals;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** When a unit that is asked to assess its initiative again answers, and when it is reminded of that. */
@Named
@ApplicationScoped
public class ReappraisalCalendar {

    private Reappraisals reappraisals;
    private Clock clock;

    protected ReappraisalCalendar() {}

    @Inject
    public ReappraisalCalendar(Reappraisals reappraisals, Clock clock) {
        this.reappraisals = reappraisals;
        this.clock = clock;
    }

    public Date dueOn(String reappraisalId) {
        return Dates.endOf(reappraisal(reappraisalId).dueOn().orElseThrow(ReappraisalCalendar::unknown));
    }

    public Date remindOn(String reappraisalId) {
        return Dates.morningOf(
                reappraisal(reappraisalId).remindOn(LocalDate.now(clock)).orElseThrow(ReappraisalCalendar::unknown));
    }

    private Reappraisal reappraisal(String id) {
        return reappraisals.find(UUID.fromString(id)).orElseThrow(ReappraisalCalendar::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
