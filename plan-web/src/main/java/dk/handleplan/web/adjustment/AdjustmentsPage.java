package dk.handleplan.web.adjustment;

import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentOverview;
import dk.handleplan.core.adjustment.AdjustmentService;
import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.adjustment.AdjustmentState;
import dk.handleplan.core.adjustment.AdjustmentsOfPlan;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What is changed in a plan after its decision; the secretariat prepares more, and sets who decides. */
@Named
@RequestScoped
public class AdjustmentsPage {

    private static final int ROWS = 50;

    @Inject
    AdjustmentOverview overview;

    @Inject
    AdjustmentService service;

    @Inject
    OrganisationService organisation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private UUID initiative;
    private int page = 1;
    private AdjustmentKind kind;
    private AdjustmentState state;
    private AdjustmentKind started;
    private long version;
    private UUID body;
    private Amount delegated;
    private AdjustmentsOfPlan plan;

    public void read() {
        version = getPlan().rulesVersion();
        body = getPlan().bodyId();
        delegated = Amount.of(getPlan().delegated());
    }

    public AdjustmentsOfPlan getPlan() {
        if (plan == null) {
            plan = overview.list(me.user(), id, kind, state, initiative, new PageRequest(page, ROWS));
        }
        return plan;
    }

    public boolean isMayPrepare() {
        return me.is("SECRETARIAT") && getPlan().decided();
    }

    public void start() {
        var about = initiative == null ? Target.NONE : Target.of(initiative);
        pages.goTo("/adjustment?id=" + service.start(me.user(), id, started, about));
    }

    public void arrange() {
        service.arrange(me.user(), id, version, body, delegated.orZeroInSum());
        pages.done("/adjustments?id=" + id, "adjustment.arranged");
    }

    /** This page with other filters. */
    public void filter() {
        pages.goTo("/adjustments?id=" + id + (kind == null ? "" : "&kind=" + kind)
                + (state == null ? "" : "&state=" + state));
    }

    public List<Choice> getKinds() {
        return Choice.of(AdjustmentKind.values(), texts::name);
    }

    /** With what each of them is. */
    public List<Choice> getStartable() {
        return List.of(AdjustmentKind.values()).stream()
                .map(each -> new Choice(each, texts.name(each), texts.get("adjustment.help." + each)))
                .toList();
    }

    public List<Choice> getStates() {
        return Choice.of(AdjustmentState.values(), texts::name);
    }

    public List<Choice> getBodies() {
        return organisation.bodies().stream()
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(AdjustmentKind kind) {
        this.kind = kind;
    }

    public AdjustmentState getState() {
        return state;
    }

    public void setState(AdjustmentState state) {
        this.state = state;
    }

    public AdjustmentKind getStarted() {
        return started;
    }

    public void setStarted(AdjustmentKind started) {
        this.started = started;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public UUID getBody() {
        return body;
    }

    public void setBody(UUID body) {
        this.body = body;
    }

    public Amount getDelegated() {
        return delegated;
    }

    public void setDelegated(Amount delegated) {
        this.delegated = delegated;
    }
}
