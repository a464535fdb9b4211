package dk.handleplan.core.adjustment;

import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A change of what a plan granted, made after the decision. The secretariat prepares it; the chain is a short one: one body, or
 * the secretariat itself as far as that is delegated to it. Only a decided one has entries in the ledgers, and they name it.
 *
 * <p>Life: prepared → before its body, which may defer it or send it back to be prepared anew → decided or rejected. Until then
 * it can be withdrawn.
 */
@Entity
@Table(name = "adjustment")
public class Adjustment extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private AdjustmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private AdjustmentState state = AdjustmentState.PREPARED;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Embedded
    private Award award;

    @Column(name = "prepared_by", length = 200)
    private String preparedBy;

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "settled_by", length = 200)
    private String settledBy;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @ElementCollection
    @CollectionTable(name = "adjustment_change", joinColumns = @JoinColumn(name = "adjustment_id"))
    @OrderColumn(name = "position")
    private List<RowChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjustment_minutes", joinColumns = @JoinColumn(name = "adjustment_id"))
    @OrderColumn(name = "position")
    private List<Minutes> minutes = new ArrayList<>();

    protected Adjustment() {}

    /** @param changes what it concerns, as it is proposed at first */
    public Adjustment(
            UUID cycleId, int number, AdjustmentKind kind, List<RowChange> changes, User by, LocalDate today) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.number = number;
        this.kind = kind;
        this.preparedBy = by.name();
        this.preparedOn = today;
        this.changes.addAll(changes);
    }

    /**
     * @param why asked for at the latest when it is to be decided
     * @param to kept where it is an award
     */
    void prepare(String why, List<RowChange> newChanges, Award to) {
        mustBePrepared();
        kind.mustBeDirected(newChanges.stream().map(RowChange::by).toList());
        reason = Text.optional("reason", why, Text.NOTE);
        changes = new ArrayList<>(newChanges);
        award = kind == AdjustmentKind.AWARD ? to : null;
    }

    /** Goes before the body that decides it. */
    void send(UUID body, LocalDate meeting, LocalDate today) {
        mustBeComplete();
        if (!kind.needsDecision()) {
            throw new RuleBroken("adjustment.needsNoBody");
        }
        state = AdjustmentState.BEFORE_BODY;
        bodyId = body;
        meetOn(meeting, today);
    }

    /** Sets the meeting that is to treat it. */
    void convene(LocalDate meeting, LocalDate today) {
        mustBeBeforeBody();
        meetOn(meeting, today);
    }

    private void meetOn(LocalDate meeting, LocalDate today) {
        if (meeting == null || meeting.isBefore(today)) {
            throw new RuleBroken("decision.meetingIsPast").at("meeting");
        }
        meetsOn = meeting;
    }

    /** Takes over the minutes of a meeting that has been held. */
    void record(Minutes held, User clerk, LocalDate today) {
        mustBeBeforeBody();
        mustNotBeDeferred(today);
        mustDecide(held.outcome());
        held.mustHaveBeenHeld(today, last());
        minutes.add(held);
        meetsOn = held.deferredTo().orElse(held.metOn());
        if (held.outcome() != Outcome.DEFERRED) {
            settle(after(held.outcome()), clerk, today);
        }
    }

    private void mustNotBeDeferred(LocalDate today) {
        if (isDeferred(today)) {
            throw new RuleBroken("adjustment.deferred", meetsOn).at("metOn");
        }
    }

    /** Whether its body waits for a later meeting: nobody is asked for minutes until then. */
    public boolean isDeferred(LocalDate today) {
        return isBeforeBody()
                && last().filter(held -> held.outcome() == Outcome.DEFERRED).isPresent()
                && meetsOn.isAfter(today);
    }

    private static AdjustmentState after(Outcome outcome) {
        return switch (outcome) {
            case REJECTED -> AdjustmentState.REJECTED;
            case SENT_BACK -> AdjustmentState.PREPARED;
            default -> AdjustmentState.DECIDED;
        };
    }

    private static void mustDecide(Outcome outcome) {
        if (!outcome.isPossibleAtTheEnd()) {
            throw new RuleBroken("decision.lastMustDecide").at("outcome");
        }
    }

    /** Decided by the secretariat itself: it needs no decision of a body, or that is delegated. */
    void decide(User secretariat, LocalDate today) {
        mustBeComplete();
        bodyId = null;
        settle(AdjustmentState.DECIDED, secretariat, today);
    }

    void withdraw(User by, LocalDate today) {
        if (!isOpen()) {
            throw new RuleBroken("adjustment.settled");
        }
        settle(AdjustmentState.WITHDRAWN, by, today);
    }

    private void settle(AdjustmentState becomes, User by, LocalDate today) {
        state = becomes;
        settledBy = isOpen() ? null : by.name();
        settledOn = isOpen() ? null : today;
    }

    void mustBePrepared() {
        if (state != AdjustmentState.PREPARED) {
            throw new RuleBroken(isOpen() ? "adjustment.isBeforeBody" : "adjustment.settled");
        }
    }

    private void mustBeComplete() {
        mustBePrepared();
        Text.required("reason", reason, Text.NOTE);
        if (size().isZero() && kind != AdjustmentKind.STOP) {
            throw new RuleBroken("adjustment.nothingChanged").at("amount");
        }
        if (kind == AdjustmentKind.AWARD && !award().filter(Award::isComplete).isPresent()) {
            throw new RuleBroken("shared.required").at("recipient");
        }
    }

    void mustBeBeforeBody() {
        if (state != AdjustmentState.BEFORE_BODY) {
            throw new RuleBroken("adjustment.notBeforeBody");
        }
    }

    /** How much money it is about: what is given up or what is given, whichever is more. */
    public Money size() {
        return size(changes.stream().map(RowChange::by).toList());
    }

    /** The same of these raises and lowerings. */
    public static Money size(Collection<Money> changes) {
        var raised = sum(changes, money -> !money.isNegative());
        var lowered = Money.ZERO.minus(sum(changes, Money::isNegative));
        return raised.exceeds(lowered) ? raised : lowered;
    }

    private static Money sum(Collection<Money> changes, Predicate<Money> counted) {
        return Money.sum(changes.stream().filter(counted).toList());
    }

    /** Whether anything can still become of it. */
    public boolean isOpen() {
        return state == AdjustmentState.PREPARED || state == AdjustmentState.BEFORE_BODY;
    }

    public boolean isPrepared() {
        return state == AdjustmentState.PREPARED;
    }

    public boolean isBeforeBody() {
        return state == AdjustmentState.BEFORE_BODY;
    }

    public boolean isDecided() {
        return state == AdjustmentState.DECIDED;
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** Counted from 1 within the plan. */
    public int number() {
        return number;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public AdjustmentState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Award> award() {
        return Optional.ofNullable(award);
    }

    public String preparedBy() {
        return preparedBy;
    }

    public LocalDate preparedOn() {
        return preparedOn;
    }

    /** The body that is asked; empty where the secretariat decides. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    /** The meeting that is next, or the last one. */
    public Optional<LocalDate> meetsOn() {
        return Optional.ofNullable(meetsOn);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public List<RowChange> changes() {
        return List.copyOf(changes);
    }

    /** What its meetings said, in their order. */
    public List<Minutes> minutes() {
        return List.copyOf(minutes);
    }

    public Optional<Minutes> last() {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.get(minutes.size() - 1));
    }
}
