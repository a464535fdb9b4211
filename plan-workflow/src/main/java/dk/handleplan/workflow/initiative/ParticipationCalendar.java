package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.ParticipationService;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** Until when units are asked to answer, and when they are reminded. */
@Named
@ApplicationScoped
public class ParticipationCalendar {

    private ParticipationService participations;

    protected ParticipationCalendar() {}

    @Inject
    public ParticipationCalendar(ParticipationService participations) {
        this.participations = participations;
    }

    public Date answerBy(String participationId) {
        return Dates.endOf(participations.answerBy(UUID.fromString(participationId)));
    }

    public Date reminder(String participationId) {
        return Dates.startOf(participations.remindOn(UUID.fromString(participationId)));
    }
}
