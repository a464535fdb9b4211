package dk.handleplan.workflow.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** The dates of a hearing and of each consultation, for timers and due dates. */
@Named
@ApplicationScoped
public class HearingCalendar {

    private PlanCycles cycles;
    private Consultations consultations;
    private Clock clock;

    protected HearingCalendar() {}

    @Inject
    public HearingCalendar(PlanCycles cycles, Consultations consultations, Clock clock) {
        this.cycles = cycles;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** The last day on which the draft can be sent so that the councils have their usual time. */
    public Date sendBy(String cycleId) {
        return cycles.find(UUID.fromString(cycleId))
                .flatMap(PlanCycle::sendDraftBy)
                .map(Dates::endOf)
                .orElseThrow(HearingCalendar::unknown);
    }

    public Date respondBy(String consultationId) {
        return Dates.endOf(consultation(consultationId).respondBy());
    }

    public Date remindOn(String consultationId) {
        return Dates.morningOf(consultation(consultationId).remindOn(LocalDate.now(clock)));
    }

    private Consultation consultation(String id) {
        return consultations.find(UUID.fromString(id)).orElseThrow(HearingCalendar::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
