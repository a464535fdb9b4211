package dk.handleplan.web.closing;

import dk.handleplan.core.closing.ClosingCheck;
import dk.handleplan.core.closing.ClosingService;
import dk.handleplan.core.closing.ClosingSheet;
import dk.handleplan.core.closing.Outcome;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The year at its end: what is missing, what becomes of each initiative, and the one button that closes it. */
@Named
@RequestScoped
public class ClosingPage {

    @Inject
    ClosingService closing;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private boolean confirmed;
    private ClosingSheet sheet;
    private List<EndingForm> endings;

    /** The rows of the form are built before Faces has read the address into the page's properties. */
    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public void read() {
        version = getSheet().version();
    }

    public void decide() {
        closing.decide(
                me.user(), id, getEndings().stream().map(EndingForm::toDecision).toList());
        pages.done("/closing?id=" + id, "closing.decisionsSaved");
    }

    public void close() {
        if (!confirmed) {
            throw new RuleBroken("closing.notConfirmed").at("confirmed");
        }
        closing.close(me.user(), id, version);
        pages.done("/closing?id=" + id, "closing.yearClosed", getSheet().title());
    }

    public ClosingSheet getSheet() {
        if (sheet == null) {
            sheet = closing.sheet(me.user(), id);
        }
        return sheet;
    }

    public List<EndingForm> getEndings() {
        if (endings == null) {
            endings = getSheet().initiatives().stream().map(EndingForm::new).toList();
        }
        return endings;
    }

    public boolean isDecidable() {
        return me.is(Role.SECRETARIAT.name()) && getSheet().state() == CycleState.RUNNING;
    }

    public String kindOf(ClosingCheck.Finding finding) {
        if (finding.isInOrder()) {
            return "success";
        }
        return finding.isObstacle() ? "error" : "warning";
    }

    public String wordsOf(ClosingCheck.Finding finding) {
        var key = "closing." + finding.check() + (finding.isInOrder() ? ".inOrder" : ".missing");
        return texts.of(key, finding.missing());
    }

    /** Where what is missing can be seen, or done; nothing where it stands on this page or is in order. */
    public String pathOf(ClosingCheck.Finding finding) {
        return finding.isInOrder()
                ? null
                : switch (finding.check()) {
                    case FINAL_STATUS_CONCLUDED, SPENDING_KNOWN -> board("");
                    case STATUS_ACCEPTED -> board(isConcluded() ? "&show=" + BoardStep.NOT_DELIVERED : "");
                    case GRANTS_DECIDED -> "/initiatives?id=" + id + "&state=" + InitiativeState.ACCEPTED;
                    case ADJUSTMENTS_SETTLED -> "/adjustments?id=" + id;
                    case REAPPRAISALS_DECIDED -> "/events?id=" + id;
                    case PUBLISHED -> "/decisions?id=" + id;
                    case OUTCOMES_DECIDED -> "#initiatives";
                    case RESULTS_DELIVERED -> "/results?id=" + id;
                };
    }

    private String board(String filter) {
        return getSheet()
                .finalRound()
                .map(round -> "/status-round?id=" + round + filter)
                .orElse(null);
    }

    private boolean isConcluded() {
        return getSheet().findings().stream()
                .anyMatch(finding -> finding.check() == ClosingCheck.FINAL_STATUS_CONCLUDED && finding.isInOrder());
    }

    /** The text that says what becomes of what the pool has left. */
    public String getLeftWords() {
        if (getSheet().left().orZeroInSum().isZero()) {
            return "closing.nothingLeft";
        }
        return getSheet().isClosed() ? "closing.leftCarried" : "closing.left";
    }

    public List<Choice> getOutcomes() {
        return Choice.of(Outcome.values(), texts::name);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
