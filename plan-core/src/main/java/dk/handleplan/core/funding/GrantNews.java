package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who knows what was decided. Those who prepare and record it know it at once; everybody else learns it by the letter or with
 * the published plan.
 */
@UseCase
public class GrantNews {

    private static final Set<InitiativeState> DECIDED = Set.of(InitiativeState.GRANTED, InitiativeState.REFUSED);

    private ToldGrants told;
    private PlanCycles cycles;

    protected GrantNews() {}

    @Inject
    public GrantNews(ToldGrants told, PlanCycles cycles) {
        this.told = told;
        this.cycles = cycles;
    }

    boolean isKnownTo(User actor, UUID cycleId, UUID initiativeId) {
        return isOpen(actor, cycleId) || told.isTold(initiativeId);
    }

    /** Of which initiatives of a year this person knows what was decided. */
    public Predicate<UUID> knownTo(User actor, UUID cycleId) {
        if (isOpen(actor, cycleId)) {
            return initiative -> true;
        }
        return told.toldIn(cycleId)::contains;
    }

    /** The state of an initiative as it reads for whoever does not know what was decided. */
    public static InitiativeState untold(InitiativeState state) {
        return DECIDED.contains(state) ? InitiativeState.ACCEPTED : state;
    }

    /** The states that read as this one: as long as not everything is told, what is decided is found with what is accepted. */
    public Set<InitiativeState> alike(User actor, UUID cycleId, InitiativeState state) {
        return untold(state) != InitiativeState.ACCEPTED || isOpen(actor, cycleId)
                ? Set.of(state)
                : Set.of(InitiativeState.ACCEPTED, InitiativeState.GRANTED, InitiativeState.REFUSED);
    }

    private boolean isOpen(User actor, UUID cycleId) {
        return actor.isAdministration()
                || actor.hasAny(Role.COMMITTEE_CLERK, Role.READER)
                || cycles.find(cycleId).filter(PlanCycle::isPublished).isPresent();
    }
}
