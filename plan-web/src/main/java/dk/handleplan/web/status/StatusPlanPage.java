package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.status.RoundPlan;
import dk.handleplan.core.status.RoundService;
import dk.handleplan.core.status.RoundState;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An extra status round before it begins: planned, changed, begun or withdrawn by the secretariat. */
@Named
@RequestScoped
public class StatusPlanPage {

    @Inject
    RoundService planning;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID cycle;
    private UUID id;
    private long version;
    private String title;
    private UUID askedBy;
    private String reason;
    private LocalDate beginsOn;
    private LocalDate deadline;
    private LocalDate closesOn;
    private Set<UUID> initiatives = new HashSet<>();
    private StatusRound round;
    private RoundService.Choices choices;

    public void read() {
        if (isNew()) {
            getChoices();
        } else if (getRound().state() == RoundState.PLANNED) {
            read(getRound());
        } else {
            pages.goTo("/status-round?id=" + id);
        }
    }

    private void read(StatusRound planned) {
        version = planned.version();
        title = planned.name().title();
        askedBy = planned.askedBy().orElse(null);
        reason = planned.reason().orElse(null);
        beginsOn = planned.beginsOn().orElse(null);
        deadline = planned.ownDeadline().orElse(null);
        closesOn = planned.ownClosesOn().orElse(null);
        initiatives = planned.initiatives();
    }

    public void save() {
        if (isNew()) {
            id = planning.plan(me.user(), cycle, plan());
        } else {
            planning.change(me.user(), id, version, plan());
        }
        pages.done("/status-plan?id=" + id, "shared.saved");
    }

    public void begin() {
        planning.begin(me.user(), id, version, plan());
        pages.done("/status-round?id=" + id, "status.begunNotice", title);
    }

    public void withdraw() {
        var year = getChoices().year();
        planning.withdraw(me.user(), id, version);
        pages.done("/year?year=" + year, "status.withdrawnNotice");
    }

    private RoundPlan plan() {
        return new RoundPlan(title, askedBy, reason, beginsOn, deadline, closesOn, initiatives);
    }

    public boolean isNew() {
        return id == null;
    }

    private StatusRound getRound() {
        if (round == null) {
            round = planning.get(me.user(), id);
        }
        return round;
    }

    public RoundService.Choices getChoices() {
        if (choices == null) {
            choices = planning.choices(me.user(), isNew() ? cycle : getRound().cycleId());
        }
        return choices;
    }

    public String getHeading() {
        return isNew() ? texts.get("status.planExtra") : getRound().name().title();
    }

    public List<Choice> getBodyChoices() {
        return getChoices().bodies().stream()
                .map(body -> new Choice(body.id(), body.name()))
                .toList();
    }

    public List<Choice> getInitiativeChoices() {
        return getChoices().initiatives().stream()
                .map(initiative -> new Choice(initiative.id(), label(initiative)))
                .toList();
    }

    private static String label(Initiative initiative) {
        return initiative.number().map(number -> number + " · ").orElse("") + initiative.shortTitle();
    }

    public UUID getCycle() {
        return cycle;
    }

    public void setCycle(UUID cycle) {
        this.cycle = cycle;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public UUID getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(UUID askedBy) {
        this.askedBy = askedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public Set<UUID> getInitiatives() {
        return initiatives;
    }

    public void setInitiatives(Set<UUID> initiatives) {
        this.initiatives = initiatives;
    }
}
