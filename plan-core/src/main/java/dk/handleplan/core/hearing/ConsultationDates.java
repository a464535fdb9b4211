package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.cycle.YearFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The response dates follow the annual wheel when the secretariat moves it. */
@ApplicationScoped
public class ConsultationDates implements YearFollower {

    private PlanCycles cycles;
    private Consultations consultations;

    protected ConsultationDates() {}

    @Inject
    public ConsultationDates(PlanCycles cycles, Consultations consultations) {
        this.cycles = cycles;
        this.consultations = consultations;
    }

    @Override
    public void datesMoved(UUID cycleId, Map<Milestone, LocalDate> before) {
        cycles.find(cycleId)
                .ifPresent(cycle -> cycle.on(Milestone.HEARING_DEADLINE)
                        .ifPresent(date -> consultations
                                .ofCycle(cycleId)
                                .forEach(consultation -> consultation.follow(date, lastDay(cycle)))));
    }

    /** The last day on which a consultee can respond: the administration has a day left to answer. Null where it has no date. */
    static LocalDate lastDay(PlanCycle cycle) {
        return cycle.on(Milestone.ANSWERS_DUE).map(due -> due.minusDays(1)).orElse(null);
    }
}
