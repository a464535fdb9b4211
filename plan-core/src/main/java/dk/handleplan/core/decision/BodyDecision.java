package dk.handleplan.core.decision;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The case of one allocation before one body of the chain, in one round: what each of its meetings made of it, and the amounts
 * it changed.
 *
 * <p>Life: awaited → deferred to a later meeting, as often as the body likes → concluded by any other outcome. A committee
 * recommends, the last body of the chain decides; either may change amounts, reject the proposal or send it back. Bodies of
 * one step do not see each other's changes: each amends what stood when the step began.
 */
@Entity
@Table(name = "body_decision")
public class BodyDecision extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "step")
    private int step;

    @Column(name = "round")
    private int round;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "clerk_id")
    private UUID clerkId;

    @Column(name = "clerk", length = 200)
    private String clerk;

    @ElementCollection
    @CollectionTable(name = "decision_minutes", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Minutes> minutes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_amendment", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Amendment> amendments = new ArrayList<>();

    protected BodyDecision() {}

    public BodyDecision(UUID cycleId, UUID bodyId, int step, int round, LocalDate meetsOn) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.bodyId = bodyId;
        this.step = step;
        this.round = round;
        this.meetsOn = meetsOn;
    }

    /** Takes over the minutes of a meeting that has been held. */
    void record(Minutes held, List<Amendment> changes, User by, LocalDate today) {
        mustBeAwaited();
        held.mustHaveBeenHeld(today, last());
        mustFit(held.outcome(), changes);
        minutes.add(held);
        amendments.addAll(changes);
        meetsOn = held.deferredTo().orElse(held.metOn());
        clerkId = by.id();
        clerk = by.name();
    }

    /** Sets the meeting that is to treat the case. */
    void convene(LocalDate meeting, LocalDate today) {
        mustBeAwaited();
        if (meeting == null || meeting.isBefore(today)) {
            throw new RuleBroken("decision.meetingIsPast").at("meeting");
        }
        meetsOn = meeting;
    }

    void mustBeAwaited() {
        if (isConcluded()) {
            throw new RuleBroken("decision.alreadyRecorded");
        }
    }

    private static void mustFit(Outcome outcome, List<Amendment> changes) {
        if (outcome == Outcome.AMENDED && changes.isEmpty()) {
            throw new RuleBroken("decision.amendedWithoutAmounts").at("outcome");
        }
        if (!outcome.takesAmounts() && !changes.isEmpty()) {
            throw new RuleBroken("decision.amountsWithoutAmendment").at("outcome");
        }
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    /** Which step of the chain; bodies of one step meet in parallel. */
    public int step() {
        return step;
    }

    /** The round of the proposal that is before the body. */
    public int round() {
        return round;
    }

    /** The meeting that is next, or the last one once concluded; empty where the calendar names none. */
    public Optional<LocalDate> meetsOn() {
        return Optional.ofNullable(meetsOn);
    }

    /** What each meeting said, deferrals first. */
    public List<Minutes> minutes() {
        return List.copyOf(minutes);
    }

    public Optional<Minutes> last() {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.get(minutes.size() - 1));
    }

    /** The outcome with which the case left the body; empty while it is awaited or deferred. */
    public Optional<Outcome> outcome() {
        return last().map(Minutes::outcome).filter(outcome -> outcome.effect() != Outcome.Effect.WAITS);
    }

    public boolean isConcluded() {
        return outcome().isPresent();
    }

    /** Whether it is deferred to a meeting that is still to come. */
    boolean waitsOn(LocalDate today) {
        return !isConcluded() && last().isPresent() && meetsOn != null && meetsOn.isAfter(today);
    }

    public boolean goesBack() {
        return outcome().filter(o -> o.effect() == Outcome.Effect.GOES_BACK).isPresent();
    }

    /** Whether a body that has the same proposal before it in the same step can treat it in the same meeting. */
    boolean isBeside(BodyDecision other) {
        return !id().equals(other.id()) && cycleId.equals(other.cycleId) && round == other.round && step == other.step;
    }

    /** Whether a meeting that was held together with others was held by this body as well. */
    public boolean met(UUID jointMeeting) {
        return minutes.stream()
                .anyMatch(
                        held -> held.jointMeeting().filter(jointMeeting::equals).isPresent());
    }

    boolean rejects() {
        return outcome().filter(Outcome.REJECTED::equals).isPresent();
    }

    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }

    Optional<Amendment> amendmentOf(UUID rowId) {
        return amendments.stream().filter(a -> a.rowId().equals(rowId)).findFirst();
    }

    /** Who recorded the minutes. */
    public Optional<UUID> clerkId() {
        return Optional.ofNullable(clerkId);
    }

    public Optional<String> clerk() {
        return Optional.ofNullable(clerk);
    }
}
