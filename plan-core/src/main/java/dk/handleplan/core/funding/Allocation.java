package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The allocation (fordeling) of a cycle's pool; its id is the cycle's.
 *
 * <p>Life: the secretariat proposes → the chain of bodies decides, step by step → decided, and the grants bind. A body that
 * rejects the proposal or sends it back opens a new round, in which the secretariat proposes again.
 */
@Entity
@Table(name = "allocation")
public class Allocation extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private AllocationState state = AllocationState.PROPOSING;

    @Column(name = "round")
    private int round = 1;

    @Column(name = "step")
    private int step;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected Allocation() {}

    public Allocation(UUID cycleId) {
        super(cycleId);
    }

    /** That of a plan from before the system. */
    public static Allocation alreadyDecided(UUID cycleId, LocalDate decidedOn) {
        var allocation = new Allocation(cycleId);
        allocation.state = AllocationState.DECIDED;
        allocation.decidedOn = decidedOn;
        return allocation;
    }

    void submit(LocalDate today) {
        mustBeProposing();
        state = AllocationState.DECIDING;
        step = 0;
        submittedOn = today;
    }

    /** The next bodies of the chain have the case before them. */
    void reach(int nextStep) {
        mustBeDeciding();
        step = nextStep;
    }

    /** A body would not have it: the administration proposes anew. */
    void sendBack() {
        mustBeDeciding();
        state = AllocationState.PROPOSING;
        round++;
        step = 0;
    }

    void bind(LocalDate today) {
        mustBeDeciding();
        state = AllocationState.DECIDED;
        decidedOn = today;
    }

    void mustBeProposing() {
        if (state != AllocationState.PROPOSING) {
            throw new RuleBroken("funding.notProposing");
        }
    }

    void mustBeDeciding() {
        if (state != AllocationState.DECIDING) {
            throw new RuleBroken("funding.notDeciding");
        }
    }

    public UUID cycleId() {
        return id();
    }

    public AllocationState state() {
        return state;
    }

    /** Counted from 1; each rejection opens another. */
    public int round() {
        return round;
    }

    /** The step of the chain that has the case now; 0 before the first. */
    public int step() {
        return step;
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
