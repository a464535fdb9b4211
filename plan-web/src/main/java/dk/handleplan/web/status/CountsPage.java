package dk.handleplan.web.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.status.sheet.CountEntry;
import dk.handleplan.core.status.sheet.CountService;
import dk.handleplan.core.status.sheet.Preview;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Counts of a year from a table; the view keeps it until it is taken over or another is chosen. */
@Named
@ViewScoped
public class CountsPage extends LookedOver {

    private static final long serialVersionUID = 1;

    @Inject
    CountService counts;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private transient PlanCycle cycle;

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        getCycle();
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = counts.year(me.user(), getId());
        }
        return cycle;
    }

    @Override
    protected String ifNone() {
        return "status.sheet.noTable";
    }

    @Override
    protected Preview preview(byte[] chosen) {
        return counts.preview(me.user(), getId(), entries(chosen));
    }

    private static List<CountEntry> entries(byte[] chosen) {
        return CountTable.read(chosen);
    }

    public void take() {
        var taken = counts.take(me.user(), getId(), entries(content()));
        pages.done("/counts?id=" + getId(), "status.countsTaken", taken);
    }
}
