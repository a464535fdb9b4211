package dk.handleplan.web.decision;

import dk.handleplan.core.decision.DecisionForm;
import dk.handleplan.core.decision.DecisionForm.Beside;
import dk.handleplan.core.decision.DecisionOverview;
import dk.handleplan.core.decision.DecisionService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.funding.TypedAmounts;
import dk.handleplan.web.funding.TypedAmounts.LineFields;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The case before one body: the clerk writes down what the meeting decided. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    DecisionOverview overview;

    @Inject
    DecisionService decisions;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private LocalDate meeting;
    private final MinutesForm minutes = new MinutesForm();
    private DecisionForm form;
    private TypedAmounts typed;

    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
        typed = TypedAmounts.ofBody(cell -> !getForm().isContradicted(cell.rowId()));
    }

    public void read() {
        version = getForm().version();
        meeting = getForm().decision().meetsOn();
        minutes.suggest(meeting, getForm().today());
    }

    public DecisionForm getForm() {
        if (form == null) {
            form = overview.form(me.user(), id, jointly());
        }
        return form;
    }

    /** The cases of the bodies that hold the meeting together with this one, as they are ticked. */
    private Set<UUID> jointly() {
        return Set.copyOf(pages.idsSent("joint"));
    }

    public void record() {
        var lines = getForm().lines();
        var refused = decisions.record(me.user(), id, version, jointly(), minutes.toMinutes(), typed.touched(lines));
        if (refused.isEmpty()) {
            pages.done("/decisions?id=" + getForm().cycleId(), "decision.recorded");
        } else {
            typed.tell(lines, refused);
        }
    }

    public void convene() {
        decisions.convene(me.user(), id, version, meeting);
        pages.done("/decision?id=" + id, "decision.convened");
    }

    public boolean isMayConvene() {
        return getForm().decision().isAwaited() && me.user().hasAny(Role.COMMITTEE_CLERK, Role.SECRETARIAT);
    }

    /** The bodies with which the meeting was held; null where the body met alone. */
    public String getJointBodies() {
        var together = getForm().beside().stream()
                .filter(Beside::chosen)
                .map(Beside::body)
                .collect(Collectors.joining(", "));
        return together.isEmpty() ? null : together;
    }

    public List<LineFields> getLines() {
        return typed.fields(getForm().lines());
    }

    public MinutesForm getMinutes() {
        return minutes;
    }

    public List<Choice> getOutcomes() {
        return MinutesForm.outcomes(getForm().last(), texts);
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

    public LocalDate getMeeting() {
        return meeting;
    }

    public void setMeeting(LocalDate meeting) {
        this.meeting = meeting;
    }
}
