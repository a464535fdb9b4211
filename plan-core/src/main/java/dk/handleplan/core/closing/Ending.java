package dk.handleplan.core.closing;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of one granted initiative when its year closes.
 *
 * <p>Life: decided by the secretariat, or taken from the final status → settled when the year closes. What continues is
 * offered to the unit as a draft in the next year whose call is still open, now or when such a year is set up.
 */
@Entity
@Table(name = "ending")
public class Ending extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20)
    private Outcome outcome;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "continued_in")
    private UUID continuedIn;

    @Column(name = "continued_by")
    private UUID continuedBy;

    protected Ending() {}

    public Ending(Initiative initiative) {
        super(UUID.randomUUID());
        this.cycleId = initiative.cycleId();
        this.initiativeId = initiative.id();
        this.unitId = initiative.leadUnitId();
    }

    /** @param proposed what follows from the final status, null where the unit proposed nothing */
    void decide(Outcome newOutcome, Outcome proposed, String why) {
        mustNotBeSettled();
        reason = Text.optional("reason-" + initiativeId, why, Text.NOTE);
        if (departs(newOutcome, proposed) && reason == null) {
            throw new RuleBroken("closing.reasonMissing").at("reason-" + initiativeId);
        }
        outcome = newOutcome;
    }

    private static boolean departs(Outcome outcome, Outcome proposed) {
        return proposed != null && outcome != proposed;
    }

    void settle(LocalDate today) {
        mustNotBeSettled();
        if (outcome == null) {
            throw new RuleBroken("closing.undecided");
        }
        settledOn = today;
    }

    private void mustNotBeSettled() {
        if (settledOn != null) {
            throw new RuleBroken("closing.settled");
        }
    }

    void continueIn(UUID nextCycleId, UUID nextInitiativeId) {
        continuedIn = nextCycleId;
        continuedBy = nextInitiativeId;
    }

    boolean isToBeContinued() {
        return outcome == Outcome.CONTINUES && settledOn != null && continuedBy == null;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID unitId() {
        return unitId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    /** The later year in which it goes on; empty as long as there is none. */
    public Optional<UUID> continuedIn() {
        return Optional.ofNullable(continuedIn);
    }

    public Optional<UUID> continuedBy() {
        return Optional.ofNullable(continuedBy);
    }
}
