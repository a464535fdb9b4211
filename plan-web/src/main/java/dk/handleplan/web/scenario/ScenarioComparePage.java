package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.scenario.Comparison;
import dk.handleplan.core.scenario.ScenarioService;
import dk.handleplan.core.shared.Money;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Scenarios side by side, as figures with a bar each. */
@Named
@RequestScoped
public class ScenarioComparePage {

    private static final int WHOLE = 100;

    @Inject
    ScenarioService scenarios;

    @Inject
    AllocationService allocation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private Comparison.By by = Comparison.By.GOAL;
    private Comparison comparison;
    private AllocationSheet sheet;

    public void read() {
        getComparison();
    }

    public Comparison getComparison() {
        if (comparison == null) {
            comparison = scenarios.compare(me.user(), pages.idsSent("with"), by);
        }
        return comparison;
    }

    public AllocationSheet getSheet() {
        if (sheet == null) {
            sheet = allocation.sheet(me.user(), id, List.of());
        }
        return sheet;
    }

    /** How long the bar of an amount is, in hundredths of the longest. */
    public long length(Money amount) {
        var largest = getComparison().largest().oere();
        return largest == 0 ? 0 : Math.round((double) WHOLE * amount.oere() / largest);
    }

    public Comparison.By[] getGroupings() {
        return Comparison.By.values();
    }

    public String at(Comparison.By other) {
        return pages.with("by", other);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Comparison.By getBy() {
        return by;
    }

    public void setBy(Comparison.By by) {
        this.by = by == null ? Comparison.By.GOAL : by;
    }
}
