package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.Workdays;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One collection of status reports in a plan year: midway (midtvejsstatus) or final (afsluttende status) on the days of the
 * annual wheel, or an extra one on days of its own, every year of a long plan or because a committee asks.
 *
 * <p>Life: an extra one is planned first and can be changed or withdrawn until it begins; one of the two of the year is planned
 * only where it asks something else than every round does ({@link RoundForm}). Open until its closing date, or until every report is accepted → closed: units send nothing more, what lies with
 * heads is approved and what lies with the secretariat is reviewed → concluded by the secretariat. A report after the deadline is late, and welcome
 * as long as the round is open.
 */
@Entity
@Table(name = "status_round")
public class StatusRound extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", length = 20)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private RoundState state = RoundState.OPEN;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "deadline")
    private LocalDate deadline;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @ElementCollection
    @CollectionTable(name = "round_initiative", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "initiative_id")
    private Set<UUID> initiatives = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "round_left_out", joinColumns = @JoinColumn(name = "round_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "part", length = 20)
    private Set<ReportPart> leftOut = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "round_question", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<RoundQuestion> questions = new ArrayList<>();

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    protected StatusRound() {}

    private StatusRound(UUID cycleId) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
    }

    /** One of the two that belong to every year, open at once. */
    public StatusRound(UUID cycleId, Phase phase, LocalDate today) {
        this(cycleId);
        RoundKind.of(phase);
        this.phase = phase;
        this.openedOn = today;
    }

    /** One of the two that belong to every year, of which something is settled before the annual wheel opens it. */
    static StatusRound planned(UUID cycleId, Phase phase) {
        var round = new StatusRound(cycleId, phase, null);
        round.state = RoundState.PLANNED;
        return round;
    }

    /** An extra one, which begins later. */
    public static StatusRound planned(UUID cycleId, RoundPlan plan, LocalDate today) {
        var round = new StatusRound(cycleId);
        round.state = RoundState.PLANNED;
        round.plan(plan, today);
        return round;
    }

    void plan(RoundPlan plan, LocalDate today) {
        mustBePlanned();
        mustBeAhead(plan.deadline(), today);
        mustNotCloseBefore(plan.deadline(), plan.closesOn());
        mustLeaveTime(plan.beginsOn(), plan.deadline(), today);
        title = Text.required("title", plan.title(), Text.TITLE);
        askedBy = plan.askedBy();
        reason = Text.required("reason", plan.reason(), Text.NOTE);
        beginsOn = plan.beginsOn();
        deadline = plan.deadline();
        closesOn = plan.closesOn();
        initiatives = new HashSet<>(plan.initiatives());
    }

    private static void mustBeAhead(LocalDate deadline, LocalDate today) {
        if (deadline == null) {
            throw new RuleBroken("shared.required").at("deadline");
        }
        if (deadline.isBefore(today)) {
            throw new RuleBroken("status.deadlineHasPassed").at("deadline");
        }
    }

    private static void mustNotCloseBefore(LocalDate deadline, LocalDate closesOn) {
        if (closesOn == null) {
            throw new RuleBroken("shared.required").at("closesOn");
        }
        if (closesOn.isBefore(deadline)) {
            throw new RuleBroken("status.closesBeforeDeadline", deadline).at("closesOn");
        }
    }

    /** People are asked at work, and have till another day to answer. */
    private static void mustLeaveTime(LocalDate beginsOn, LocalDate deadline, LocalDate today) {
        if (beginsOn == null) {
            return;
        }
        if (beginsOn.isBefore(today)) {
            throw new RuleBroken("status.deadlineHasPassed").at("beginsOn");
        }
        if (!beginsOn.isBefore(deadline)) {
            throw new RuleBroken("status.beginsAfterDeadline", deadline).at("beginsOn");
        }
        if (!Workdays.isWorkday(beginsOn)) {
            throw new RuleBroken("status.beginsOnAFreeDay", Workdays.onOrAfter(beginsOn)).at("beginsOn");
        }
    }

    /** Whether there is still time to answer an extra one that begins now. */
    boolean leavesTime(LocalDate today) {
        return !deadline.isBefore(today);
    }

    /** Its day came and it could not begin: it stays planned until a person begins it. */
    void missItsDay() {
        mustBePlanned();
        beginsOn = null;
    }

    void begin(LocalDate today) {
        mustBePlanned();
        beginsOn = null;
        if (phase == null) {
            mustBeAhead(deadline, today);
        }
        state = RoundState.OPEN;
        openedOn = today;
    }

    void mustBePlanned() {
        if (state != RoundState.PLANNED) {
            throw new RuleBroken("status.roundHasBegun");
        }
    }

    public RoundForm form() {
        return new RoundForm(leftOut, questions);
    }

    /** Until it begins. */
    RoundForm formToChange() {
        mustBePlanned();
        return form();
    }

    public boolean asks(ReportPart part) {
        return !leftOut.contains(part);
    }

    /** Whether it asks for a report about an initiative that is granted. */
    public boolean asksAbout(UUID initiativeId) {
        return initiatives.isEmpty() || initiatives.contains(initiativeId);
    }

    void close() {
        if (state == RoundState.OPEN) {
            state = RoundState.CLOSED;
        }
    }

    void conclude(LocalDate today) {
        mustNotBeConcluded();
        state = RoundState.CONCLUDED;
        concludedOn = today;
    }

    void mustNotBeConcluded() {
        if (state == RoundState.CONCLUDED) {
            throw new RuleBroken("status.roundConcluded");
        }
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** The phase of the year that waits for it; empty for an extra round. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(phase);
    }

    public RoundName name() {
        return new RoundName(kind(), title);
    }

    public RoundKind kind() {
        return phase == null ? RoundKind.EXTRA_STATUS : RoundKind.of(phase);
    }

    /** The political body that asked for an extra round; empty where the administration itself did. */
    public Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    /** Why an extra round is held. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The only ones it asks about; empty for all that are granted. */
    public Set<UUID> initiatives() {
        return Set.copyOf(initiatives);
    }

    public RoundState state() {
        return state;
    }

    /** Null until an extra round has begun. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** The day by which reports are asked for: its own, or as the annual wheel has it. */
    public Optional<LocalDate> deadline(PlanCycle cycle) {
        return ownOr(deadline, cycle, isMidway() ? Milestone.MIDWAY_DEADLINE : Milestone.FINAL_DEADLINE);
    }

    /** After this day nothing more can be delivered. */
    public Optional<LocalDate> closesOn(PlanCycle cycle) {
        return ownOr(closesOn, cycle, isMidway() ? Milestone.MIDWAY_CLOSES : Milestone.FINAL_CLOSES);
    }

    /** The day on which a planned extra round begins by itself; empty where a person begins it. */
    public Optional<LocalDate> beginsOn() {
        return Optional.ofNullable(beginsOn);
    }

    /** The deadline of an extra round. */
    public Optional<LocalDate> ownDeadline() {
        return Optional.ofNullable(deadline);
    }

    /** When an extra round closes. */
    public Optional<LocalDate> ownClosesOn() {
        return Optional.ofNullable(closesOn);
    }

    private Optional<LocalDate> ownOr(LocalDate own, PlanCycle cycle, Milestone otherwise) {
        return phase == null ? Optional.of(own) : cycle.on(otherwise);
    }

    private boolean isMidway() {
        return phase == Phase.MIDWAY_STATUS;
    }

    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }
}
