package dk.handleplan.web.matter;

import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.matter.PolicyHearings.PolicyHearingRow;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On what else than the action plan councils are heard. */
@Named
@RequestScoped
public class PolicyHearingsPage {

    private static final int ROWS = 50;

    @Inject
    PolicyHearingService service;

    @Inject
    CurrentUser me;

    private int page = 1;
    private Page<PolicyHearingRow> found;

    public void read() {
        getHearings();
    }

    public Page<PolicyHearingRow> getHearings() {
        if (found == null) {
            found = service.list(me.user(), new PageRequest(page, ROWS));
        }
        return found;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
