package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.LaunchObstacle;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last look at a year before it is launched. */
@Named
@RequestScoped
public class YearStartPage {

    @Inject
    CycleService cycles;

    @Inject
    YearService years;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Language language;

    private int year;
    private long version;
    private PlanCycle cycle;
    private List<LaunchObstacle> obstacles;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (getCycle().state() != CycleState.PREPARING) {
            pages.goTo("/year?year=" + year);
        }
        version = getCycle().version();
    }

    public void start() {
        cycles.start(me.user(), getCycle().id(), version);
        pages.done("/year?year=" + year, "cycle.launched");
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = years.cycle(me.user(), year);
        }
        return cycle;
    }

    public List<LaunchObstacle> getObstacles() {
        if (obstacles == null) {
            obstacles = cycles.check(me.user(), getCycle().id());
        }
        return obstacles;
    }

    public String sentence(LaunchObstacle obstacle) {
        return obstacle.sentence(language.getLocale());
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
