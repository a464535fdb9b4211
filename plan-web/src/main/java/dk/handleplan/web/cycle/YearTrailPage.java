package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.cycle.YearTrail;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who did what in a year. */
@Named
@RequestScoped
public class YearTrailPage {

    private static final int ROWS = 50;

    @Inject
    YearService years;

    @Inject
    CurrentUser me;

    private int year;
    private int page = 1;
    private PlanCycle cycle;
    private YearTrail trail;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        getCycle();
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = years.cycle(me.user(), year);
        }
        return cycle;
    }

    public YearTrail getTrail() {
        if (trail == null) {
            trail = years.trail(me.user(), getCycle().id(), new PageRequest(page, ROWS));
        }
        return trail;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
