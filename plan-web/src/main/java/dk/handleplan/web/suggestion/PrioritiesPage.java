package dk.handleplan.web.suggestion;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.suggestion.Mark;
import dk.handleplan.core.suggestion.SuggestionService;
import dk.handleplan.core.suggestion.SuggestionService.Weighed;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How much each initiative matters, and the button that suggests how to share the pool. */
@Named
@RequestScoped
public class PrioritiesPage {

    private static final int ROWS = 50;

    @Inject
    SuggestionService suggestions;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private int page = 1;
    private Integer leastPercent = 50;
    private String name;
    private PlanCycle cycle;
    private List<Weighed> all;
    private List<PriorityForm> forms;

    public void read() {
        getForms();
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = suggestions.cycle(me.user(), id);
        }
        return cycle;
    }

    private List<Weighed> all() {
        if (all == null) {
            all = suggestions.weighed(me.user(), id);
        }
        return all;
    }

    public Page<PriorityForm> getShown() {
        return new Page<>(getForms(), all().size(), request());
    }

    private PageRequest request() {
        return new PageRequest(page, ROWS);
    }

    public List<PriorityForm> getForms() {
        if (forms == null) {
            forms = all().stream()
                    .skip(request().offset())
                    .limit(ROWS)
                    .map(PriorityForm::new)
                    .toList();
        }
        return forms;
    }

    public boolean isEditable() {
        return me.user().has(Role.SECRETARIAT);
    }

    public List<Choice> getMarks() {
        return Choice.of(
                Arrays.stream(Mark.values()).filter(mark -> mark != Mark.NONE).toArray(Mark[]::new), texts::name);
    }

    public void save() {
        var touched = getForms().stream()
                .filter(PriorityForm::isTouched)
                .map(PriorityForm::typed)
                .toList();
        if (!touched.isEmpty()) {
            suggestions.weigh(me.user(), id, touched);
        }
        pages.done(pages.getHere(), "shared.saved");
    }

    public void suggest() {
        var least = leastPercent == null ? 0 : leastPercent;
        var scenario = suggestions.suggest(me.user(), id, name, least);
        pages.done("/suggestion?id=" + scenario.id(), "suggestion.made");
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

    public Integer getLeastPercent() {
        return leastPercent;
    }

    public void setLeastPercent(Integer leastPercent) {
        this.leastPercent = leastPercent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
