package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.GrossListService;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.MergedAmounts;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The secretariat takes an initiative out of the gross list, merges others into it or splits it. */
@Named
@RequestScoped
public class InitiativeArrangePage {

    /** What to do with it. */
    public enum Step {
        TAKE_OUT,
        MERGE,
        SPLIT
    }

    @Inject
    EditedInitiative shown;

    @Inject
    GrossListService grossList;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Shown as;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private long version;
    private String reason;
    private String title;
    private Set<UUID> others = new HashSet<>();
    private MergedAmounts amounts = MergedAmounts.SUM;
    private List<InitiativeRow> rows;

    /** Refuses who may not before anything of the page is written. */
    public void read() {
        getRows();
        version = getInitiative().version();
    }

    public Initiative getInitiative() {
        return shown.getInitiative();
    }

    public Step getStep() {
        var asked = request.getParameter("step");
        for (var step : Step.values()) {
            if (step.name().equalsIgnoreCase(asked)) {
                return step;
            }
        }
        return Step.TAKE_OUT;
    }

    /** Why it cannot be done; null where it can. */
    public String getObstacle() {
        if (!getInitiative().isInGrossList()) {
            return texts.get("initiative.notInGrossListHelp");
        }
        return grossList
                .obstacle(getInitiative().cycleId())
                .map(refusal -> refusal.sentence(language.getLocale()))
                .orElse(null);
    }

    private List<InitiativeRow> getRows() {
        if (rows == null) {
            rows = grossList.others(me.user(), shown.getId());
        }
        return rows;
    }

    public List<Choice> getChoices() {
        return getRows().stream().map(row -> new Choice(row.id(), words(row))).toList();
    }

    private String words(InitiativeRow row) {
        var number = row.planNumber().map(n -> n + " · ").orElse("");
        var applied = row.applied().stream().map(this::words).collect(Collectors.joining(", "));
        return number + row.title() + " – " + row.unit() + (applied.isEmpty() ? "" : " (" + applied + ")");
    }

    private String words(AppliedAmount applied) {
        return applied.budgetYear() + ": " + as.amount(applied.amount());
    }

    public List<Choice> getWaysWithAmounts() {
        return Choice.of(MergedAmounts.values(), texts::name);
    }

    public void arrange() {
        switch (getStep()) {
            case TAKE_OUT -> takeOut();
            case MERGE -> merge();
            case SPLIT -> split();
        }
    }

    private void takeOut() {
        grossList.takeOut(me.user(), shown.getId(), version, reason);
        done("initiative.takenOutNotice", shown.getId());
    }

    private void merge() {
        grossList.merge(me.user(), shown.getId(), version, others, amounts, reason);
        done("initiative.mergedNotice", shown.getId());
    }

    private void split() {
        var part = grossList.split(me.user(), shown.getId(), version, title, reason);
        done("initiative.splitNotice", part);
    }

    private void done(String notice, UUID next) {
        pages.done("/initiative?id=" + next, notice, getInitiative().title());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Set<UUID> getOthers() {
        return others;
    }

    public void setOthers(Set<UUID> others) {
        this.others = others;
    }

    public MergedAmounts getAmounts() {
        return amounts;
    }

    public void setAmounts(MergedAmounts amounts) {
        this.amounts = amounts;
    }
}
