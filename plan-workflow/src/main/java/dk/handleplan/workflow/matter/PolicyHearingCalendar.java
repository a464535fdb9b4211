package dk.handleplan.workflow.matter;

import dk.handleplan.core.matter.PolicyHearing;
import dk.handleplan.core.matter.PolicyHearings;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** Until when a council is asked to respond on another policy, and when it is reminded. */
@Named
@ApplicationScoped
public class PolicyHearingCalendar {

    private PolicyHearings hearings;
    private Clock clock;

    protected PolicyHearingCalendar() {}

    @Inject
    public PolicyHearingCalendar(PolicyHearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    public Date respondBy(String hearingId) {
        return Dates.endOf(hearing(hearingId).respondBy());
    }

    public Date remindOn(String hearingId) {
        return Dates.morningOf(hearing(hearingId).remindOn(LocalDate.now(clock)));
    }

    private PolicyHearing hearing(String id) {
        return hearings.find(UUID.fromString(id)).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
