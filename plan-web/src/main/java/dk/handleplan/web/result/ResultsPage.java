package dk.handleplan.web.result;

import dk.handleplan.core.result.OpenResults;
import dk.handleplan.core.result.ResultOverview;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The results of a year that are still to come, by unit and date. */
@Named
@RequestScoped
public class ResultsPage {

    private static final int ROWS = 50;

    @Inject
    ResultOverview overview;

    @Inject
    CurrentUser me;

    private UUID id;
    private int page = 1;
    private OpenResults results;

    /** Answers whether the page may be seen before anything of it is written. */
    public void read() {
        getResults();
    }

    public OpenResults getResults() {
        if (results == null) {
            results = overview.open(me.user(), id, new PageRequest(page, ROWS));
        }
        return results;
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
