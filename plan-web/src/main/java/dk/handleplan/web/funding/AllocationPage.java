package dk.handleplan.web.funding;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.AllocationSheet.SheetLine;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.funding.TypedAmounts.LineFields;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The allocation of a year's pool: one table, in which the secretariat types what it proposes. */
@Named
@RequestScoped
public class AllocationPage {

    @Inject
    AllocationService allocation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private String label;
    private String removed;
    private AllocationSheet sheet;
    private TypedAmounts typed;

    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
        typed = TypedAmounts.ofProposal();
    }

    public AllocationSheet getSheet() {
        if (sheet == null) {
            sheet = allocation.sheet(me.user(), id);
        }
        return sheet;
    }

    public void save() {
        if (takeOver()) {
            pages.done("/allocation?id=" + id, "shared.saved");
        }
    }

    public void submit() {
        if (takeOver() && isClean(allocation.submit(me.user(), id))) {
            pages.done("/decisions?id=" + id, "funding.submitted");
        }
    }

    public void addLine() {
        if (takeOver()) {
            allocation.addLine(me.user(), id, label);
            pages.done("/allocation?id=" + id, "funding.lineAdded", label.strip());
        }
    }

    public void removeLine() {
        if (takeOver()) {
            allocation.removeLine(me.user(), id, removed);
            pages.done("/allocation?id=" + id, "funding.lineRemoved", removed);
        }
    }

    /** What was typed is kept before anything else is done with the page. */
    private boolean takeOver() {
        var touched = typed.touched(getSheet().lines());
        return isClean(allocation.propose(me.user(), id, touched));
    }

    private boolean isClean(List<Refusal> refused) {
        sheet = null;
        typed.tell(getSheet().lines(), refused);
        return refused.isEmpty();
    }

    public boolean isEditable() {
        return getSheet().isProposing() && me.user().has(Role.SECRETARIAT);
    }

    public List<LineFields> getLines() {
        return typed.fields(getSheet().lines());
    }

    /** The lines that can be removed again. */
    public List<Choice> getOtherLines() {
        return getSheet().round() > 1
                ? List.of()
                : getSheet().lines().stream()
                        .filter(line -> !line.isInitiative())
                        .map(SheetLine::title)
                        .map(title -> new Choice(title, title))
                        .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }
}
