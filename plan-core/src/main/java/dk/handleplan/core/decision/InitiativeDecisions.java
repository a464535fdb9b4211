package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What bodies changed in the amounts of one initiative, and why it got less than it applied for. */
@UseCase
public class InitiativeDecisions {

    private InitiativeService initiatives;
    private AllocationRows rows;
    private BodyDecisions decisions;
    private GrantReasons reasons;
    private Bodies bodies;

    protected InitiativeDecisions() {}

    @Inject
    public InitiativeDecisions(
            InitiativeService initiatives,
            AllocationRows rows,
            BodyDecisions decisions,
            GrantReasons reasons,
            Bodies bodies) {
        this.initiatives = initiatives;
        this.rows = rows;
        this.decisions = decisions;
        this.reasons = reasons;
        this.bodies = bodies;
    }

    /** Both lists are empty for those who do not read what bodies decide, as is a reason given behind closed doors for readers. */
    public record History(List<Change> changes, List<GrantReason> reasons) {

        static final History HIDDEN = new History(List.of(), List.of());
    }

    /** An amount a body changed in a round; {@code reason} may be null. */
    public record Change(
            String body, LocalDate on, int round, int budgetYear, Amount before, Amount after, String reason) {}

    /** Changes in the order in which the case went from body to body. */
    public History of(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        return sees(actor) ? history(actor, initiative) : History.HIDDEN;
    }

    /** What a meeting made of the plan's case before one of the bodies whose concern an initiative is. */
    public record Meeting(UUID decisionId, String body, LocalDate on, Outcome outcome) {}

    /**
     * The latest first; empty for those who do not read what bodies decide.
     *
     * @param initiative one the actor may read
     */
    public List<Meeting> meetings(User actor, Initiative initiative) {
        return sees(actor) && initiative.isInPlan() ? meetings(initiative) : List.of();
    }

    private List<Meeting> meetings(Initiative initiative) {
        var concerned = bodies.all().stream()
                .filter(body -> Concern.isOf(body, initiative))
                .collect(Collectors.toMap(Body::id, Body::name));
        var meetings = new ArrayList<Meeting>();
        decisions.ofCycle(initiative.cycleId()).stream()
                .filter(decision -> concerned.containsKey(decision.bodyId()))
                .flatMap(decision -> decision.minutes().stream()
                        .map(held -> new Meeting(
                                decision.id(), concerned.get(decision.bodyId()), held.metOn(), held.outcome())))
                .forEach(meetings::add);
        Collections.reverse(meetings);
        return meetings;
    }

    private static boolean sees(User actor) {
        return actor.isAdministration() || actor.hasAny(Role.COMMITTEE_CLERK, Role.READER);
    }

    private History history(User actor, Initiative initiative) {
        var mine = rows.ofInitiative(initiative.id());
        var byId = mine.stream().collect(Collectors.toMap(AllocationRow::id, Function.identity()));
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        var changes = decisions.ofCycle(initiative.cycleId()).stream()
                .flatMap(decision -> decision.amendments().stream()
                        .filter(amendment -> byId.containsKey(amendment.rowId()))
                        .map(amendment -> change(actor, decision, amendment, byId, names)))
                .toList();
        var why = reasons.of(initiative.cycleId(), mine).values().stream()
                .filter(reason -> !reason.closedItem() || actor.readsClosedItems())
                .sorted(Comparator.comparingInt(GrantReason::budgetYear))
                .toList();
        return new History(changes, why);
    }

    private static Change change(
            User actor,
            BodyDecision decision,
            Amendment amendment,
            Map<UUID, AllocationRow> rows,
            Map<UUID, String> names) {
        var held = decision.last().orElseThrow();
        var isSecret = held.isClosedItem() && !actor.readsClosedItems();
        return new Change(
                names.get(decision.bodyId()),
                held.metOn(),
                decision.round(),
                rows.get(amendment.rowId()).budgetYear(),
                amendment.before(),
                amendment.after(),
                isSecret ? null : amendment.reason().orElse(null));
    }
}
