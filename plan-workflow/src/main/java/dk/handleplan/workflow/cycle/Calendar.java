package dk.handleplan.workflow.cycle;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** The annual wheel of a cycle, as timers and due dates of models ask for it. */
@Named
@ApplicationScoped
public class Calendar {

    private PlanCycles cycles;

    protected Calendar() {}

    @Inject
    public Calendar(PlanCycles cycles) {
        this.cycles = cycles;
    }

    /** The first moment of the day on which the milestone falls. */
    public Date startOf(String cycleId, String milestone) {
        return Dates.startOf(day(cycleId, milestone));
    }

    /** The last second of the day on which the milestone falls. */
    public Date endOf(String cycleId, String milestone) {
        return Dates.endOf(day(cycleId, milestone));
    }

    private LocalDate day(String cycleId, String milestone) {
        return cycles.find(UUID.fromString(cycleId))
                .flatMap(cycle -> cycle.on(Milestone.valueOf(milestone)))
                .orElseThrow(() -> new NotFound("cycle.dateUnknown", milestone));
    }
}
