package dk.handleplan.web.reassessment;

import dk.handleplan.core.reassessment.OutsideEventService;
import dk.handleplan.core.reassessment.OutsideEventService.EventSheet;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One outside event with the initiatives that are flagged because of it; printed as it is seen. */
@Named
@RequestScoped
public class EventPage {

    @Inject
    OutsideEventService events;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private final EventForm form = new EventForm();
    private UUID id;
    private int page = 1;
    private long version;
    private EventSheet sheet;

    public void read() {
        version = getSheet().event().version();
        form.read(getSheet().event());
    }

    public EventSheet getSheet() {
        if (sheet == null) {
            sheet = events.sheet(me.user(), id, new PageRequest(page, PageRequest.MOST));
        }
        return sheet;
    }

    public boolean isChangeable() {
        return events.mayRegister(me.user(), getSheet().cycle());
    }

    public void change() {
        events.describe(me.user(), id, version, form.facts());
        pages.done("/event?id=" + id, "shared.saved");
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
