package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.archive.Seal;
import dk.handleplan.core.archive.ShownInitiative;
import dk.handleplan.core.document.InitiativeOfPlan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** One initiative of a published plan by itself, found at {@code /plan/2019/initiative-7}, however long the plan is. */
@Named
@RequestScoped
public class PlanInitiativePage {

    @Inject
    PublishedYearService years;

    private int year;
    private int number;
    private ShownInitiative shown;

    /** Answers 404 before anything of the page is written. */
    public void read() {
        shown();
    }

    private ShownInitiative shown() {
        if (shown == null) {
            shown = years.initiative(year, number);
        }
        return shown;
    }

    public InitiativeOfPlan getOne() {
        return shown().initiative();
    }

    public Optional<Seal> getSeal() {
        return shown().seal();
    }

    /** Where it stands in its plan: in full, or as a line among those of its goal. */
    public String getPlace() {
        var plan = "/plan/" + year;
        return getOne().ofLongPlan()
                ? plan + getOne().goal().map(goal -> "?goal=" + goal.number()).orElse("") + "#initiatives"
                : plan + "#initiative-" + number;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
