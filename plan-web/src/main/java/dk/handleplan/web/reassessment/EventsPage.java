package dk.handleplan.web.reassessment;

import dk.handleplan.core.reassessment.OutsideEventService;
import dk.handleplan.core.reassessment.OutsideEventService.EventsOfPlan;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The outside events on which a plan depends; the secretariat registers more. */
@Named
@RequestScoped
public class EventsPage {

    private static final int ROWS = 50;

    @Inject
    OutsideEventService events;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private final EventForm form = new EventForm();
    private UUID id;
    private int page = 1;
    private EventsOfPlan plan;

    public EventsOfPlan getPlan() {
        if (plan == null) {
            plan = events.list(me.user(), id, new PageRequest(page, ROWS));
        }
        return plan;
    }

    public boolean isRegistrable() {
        return events.mayRegister(me.user(), getPlan().cycle());
    }

    public void register() {
        pages.done("/event?id=" + events.register(me.user(), id, form.facts()), "reassessment.registered");
    }

    public EventForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
