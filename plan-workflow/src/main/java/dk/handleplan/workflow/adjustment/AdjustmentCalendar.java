package dk.handleplan.workflow.adjustment;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.Adjustments;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** When the body meets that is to decide about an adjustment. */
@Named
@ApplicationScoped
public class AdjustmentCalendar {

    private Adjustments adjustments;

    protected AdjustmentCalendar() {}

    @Inject
    public AdjustmentCalendar(Adjustments adjustments) {
        this.adjustments = adjustments;
    }

    /** The end of the day of the meeting. */
    public Date meeting(String adjustmentId) {
        return Dates.endOf(meetsOn(adjustmentId));
    }

    /** The beginning of the day to which it was deferred. */
    public Date newMeeting(String adjustmentId) {
        return Dates.startOf(meetsOn(adjustmentId));
    }

    private LocalDate meetsOn(String id) {
        return adjustments
                .find(UUID.fromString(id))
                .flatMap(Adjustment::meetsOn)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
