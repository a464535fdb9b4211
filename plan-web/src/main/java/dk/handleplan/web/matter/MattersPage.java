package dk.handleplan.web.matter;

import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.Matters.MatterRow;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the councils have brought up. */
@Named
@RequestScoped
public class MattersPage {

    private static final int ROWS = 50;

    @Inject
    MatterService service;

    @Inject
    CurrentUser me;

    private int page = 1;
    private Page<MatterRow> found;

    public void read() {
        getMatters();
    }

    public Page<MatterRow> getMatters() {
        if (found == null) {
            found = service.list(me.user(), new PageRequest(page, ROWS));
        }
        return found;
    }

    /** Whether the menu leads here. */
    public boolean isForMe() {
        return me.find().filter(MatterService::concerns).isPresent();
    }

    public boolean isMayBegin() {
        return !service.writableFor(me.user()).isEmpty();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
