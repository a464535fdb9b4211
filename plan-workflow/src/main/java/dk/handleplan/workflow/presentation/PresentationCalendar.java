package dk.handleplan.workflow.presentation;

import dk.handleplan.core.presentation.Presentation;
import dk.handleplan.core.presentation.Presentations;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** When the body meets that has a status before it. */
@Named
@ApplicationScoped
public class PresentationCalendar {

    private Presentations presentations;

    protected PresentationCalendar() {}

    @Inject
    public PresentationCalendar(Presentations presentations) {
        this.presentations = presentations;
    }

    /** The end of the day of the meeting. */
    public Date meeting(String presentationId) {
        return Dates.endOf(meetsOn(presentationId));
    }

    /** The beginning of the day to which it was deferred. */
    public Date newMeeting(String presentationId) {
        return Dates.startOf(meetsOn(presentationId));
    }

    private LocalDate meetsOn(String id) {
        return presentations
                .find(UUID.fromString(id))
                .map(Presentation::meetsOn)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
