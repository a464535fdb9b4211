package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.scenario.Comparison;
import dk.handleplan.core.scenario.ScenarioService;
import dk.handleplan.core.scenario.ScenarioService.Item;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The scenarios of a year's allocation: what each leaves, which are compared, and a new one. */
@Named
@RequestScoped
public class ScenariosPage {

    @Inject
    ScenarioService scenarios;

    @Inject
    AllocationService allocation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private String name;
    private List<Item> items;
    private AllocationSheet sheet;

    public void read() {
        getItems();
    }

    public List<Item> getItems() {
        if (items == null) {
            items = scenarios.list(me.user(), id);
        }
        return items;
    }

    public AllocationSheet getSheet() {
        if (sheet == null) {
            sheet = allocation.sheet(me.user(), id, List.of());
        }
        return sheet;
    }

    public boolean isEditable() {
        return getSheet().isProposing() && me.user().has(Role.SECRETARIAT);
    }

    public void start() {
        var made = scenarios.start(me.user(), id, name);
        pages.done("/allocation?id=" + id + "&scenario=" + made.id(), "scenario.madeNotice", made.name());
    }

    public Comparison.By[] getGroupings() {
        return Comparison.By.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
