package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who knows what was decided. Those who prepare and record it know it at once; everybody else learns it by the letter or with
 * the published plan.
 */
@UseCase
public class GrantNews {

    /** What is written down of the decision on an initiative, and of its money, begins with one of these. */
    private static final List<String> ABOUT_DECISION = List.of(
            "initiative.granted", "initiative.refused", "initiative.stopped", "funding.", "adjustment.", "letter.");

    private ToldGrants told;
    private PlanCycles cycles;

    protected GrantNews() {}

    @Inject
    public GrantNews(ToldGrants told, PlanCycles cycles) {
        this.told = told;
        this.cycles = cycles;
    }

    public boolean isKnownTo(User actor, UUID cycleId, UUID initiativeId) {
        return isOpen(actor, cycleId) || told.isTold(initiativeId);
    }

    /** Of which initiatives of a year this person knows what was decided. */
    public Predicate<UUID> knownTo(User actor, UUID cycleId) {
        if (isOpen(actor, cycleId)) {
            return initiative -> true;
        }
        return told.toldIn(cycleId)::contains;
    }

    /** What was granted in earlier years; blank where this person does not know it yet. */
    public List<EarlierGrants.Row> known(User actor, List<EarlierGrants.Row> rows) {
        var known = rows.stream()
                .map(EarlierGrants.Row::cycleId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), cycleId -> knownTo(actor, cycleId)));
        return rows.stream()
                .map(row -> known.get(row.cycleId()).test(row.initiativeId()) ? row : row.untold())
                .toList();
    }

    static boolean isToldBy(String action) {
        return ABOUT_DECISION.stream().anyMatch(action::startsWith);
    }

    /** The state of an initiative as it reads for whoever does not know what was decided. */
    public static InitiativeState untold(InitiativeState state) {
        return InitiativeState.TELLING.contains(state) ? InitiativeState.ACCEPTED : state;
    }

    /** Whether this person knows all that was decided in a year. */
    boolean isOpen(User actor, UUID cycleId) {
        return actor.isAdministration()
                || actor.hasAny(Role.COMMITTEE_CLERK, Role.READER)
                || cycles.find(cycleId).filter(PlanCycle::isPublished).isPresent();
    }
}
