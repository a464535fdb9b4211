package dk.handleplan.core.letter;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.DecisionChain;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Letters that the decision itself did not prepare: those of a year that was decided before it did, and whose plan is not
 * published yet, and those that tell of other amounts than are granted now.
 */
@UseCase
public class LateLetterService {

    private GrantLetters letters;
    private Allocations allocations;
    private PlanCycles cycles;
    private DecisionChain chain;
    private AuditTrail audit;
    private Clock clock;

    protected LateLetterService() {}

    @Inject
    public LateLetterService(
            GrantLetters letters,
            Allocations allocations,
            PlanCycles cycles,
            DecisionChain chain,
            AuditTrail audit,
            Clock clock) {
        this.letters = letters;
        this.allocations = allocations;
        this.cycles = cycles;
        this.chain = chain;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there are none although it is decided. */
    public boolean areMissing(UUID cycleId) {
        return letters.counts(cycleId).isEmpty()
                && allocations
                        .find(cycleId)
                        .filter(allocation -> allocation.state() == AllocationState.DECIDED)
                        .isPresent()
                && cycles.find(cycleId).filter(PlanCycle::isPublished).isEmpty();
    }

    public void prepare(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT);
        if (!areMissing(cycleId) && letters.outdated(cycleId).isEmpty()) {
            throw new RuleBroken("letter.notMissing");
        }
        chain.follow(cycleId);
        audit.add(AuditEntry.by(actor, clock.instant(), "letter.prepared", cycleId)
                .in(cycleId));
    }
}
