package dk.handleplan.core.decision;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.DecisionForm.Beside;
import dk.handleplan.core.decision.DecisionRow.AmendmentRow;
import dk.handleplan.core.decision.DecisionRow.MinutesRow;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.AllocationSheet.SheetLine;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What bodies have decided about a year's allocation, and what they are still asked. */
@UseCase
public class DecisionOverview {

    private PlanCycles cycles;
    private Bodies bodies;
    private BodyDecisions decisions;
    private Contradictions contradictions;
    private Allocations allocations;
    private Concern concern;
    private AllocationRows rows;
    private AllocationService allocation;
    private Clock clock;

    protected DecisionOverview() {}

    @Inject
    public DecisionOverview(
            PlanCycles cycles,
            Bodies bodies,
            BodyDecisions decisions,
            Contradictions contradictions,
            Allocations allocations,
            Concern concern,
            AllocationRows rows,
            AllocationService allocation,
            Clock clock) {
        this.cycles = cycles;
        this.bodies = bodies;
        this.decisions = decisions;
        this.contradictions = contradictions;
        this.allocations = allocations;
        this.concern = concern;
        this.rows = rows;
        this.allocation = allocation;
        this.clock = clock;
    }

    /** One decision, with the amounts it concerns while it is awaited. */
    public DecisionForm form(User actor, UUID id) {
        return form(actor, id, Set.of());
    }

    /** The same with what concerns the bodies of the same step with which it is treated together. */
    public DecisionForm form(User actor, UUID id, Set<UUID> jointly) {
        mustSee(actor);
        var decision = decisions.find(id).orElseThrow(DecisionOverview::notFound);
        var cycle = cycle(decision.cycleId());
        var awaited = !decision.isConcluded();
        var lines = lines(cycle.id());
        var names = names();
        var asked = decisions.ofCycle(cycle.id());
        var beside = asked.stream()
                .filter(other -> awaited && canJoin(decision, other))
                .map(other -> new Beside(other.id(), names.get(other.bodyId()), jointly.contains(other.id())))
                .toList();
        var others = others(decision, asked, jointly);
        var sheet = Optional.of(cycle.id()).filter(c -> awaited).map(c -> allocation.sheet(actor, c));
        return new DecisionForm(
                cycle.id(),
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                decision.version(),
                row(actor, decision, asked, lines, names),
                awaited && !decision.waitsOn(today()) && actor.has(Role.COMMITTEE_CLERK),
                beside,
                sheet.map(AllocationSheet::years).orElse(List.of()),
                sheet.map(s -> concerning(others, s.lines())).orElse(List.of()),
                today(),
                !cycle.hasStepAfter(decision.step()),
                awaited ? before(decision, others, asked, lines, names) : List.of(),
                earlier(actor, decision, asked, lines, names));
    }

    private boolean canJoin(BodyDecision decision, BodyDecision other) {
        return decision.isBeside(other) && !other.isConcluded() && !other.waitsOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The initiatives that concern none of those who meet. */
    private Set<UUID> others(BodyDecision decision, List<BodyDecision> asked, Set<UUID> jointly) {
        var others = new HashSet<>(concern.othersThan(decision.bodyId(), decision.cycleId()));
        asked.stream()
                .filter(other -> jointly.contains(other.id()) && decision.isBeside(other))
                .forEach(other -> others.retainAll(concern.othersThan(other.bodyId(), other.cycleId())));
        return others;
    }

    private List<ContradictionRow> before(
            BodyDecision decision,
            Set<UUID> others,
            List<BodyDecision> asked,
            Map<UUID, AllocationLine> lines,
            Map<UUID, String> names) {
        var concerning = contradictions.unsettled(decision.cycleId(), decision.round()).stream()
                .filter(c -> concerns(lines.get(c.rowId()).initiativeId(), others))
                .toList();
        return rows(concerning, lines, asked, names);
    }

    private static List<DecisionRow> earlier(
            User actor,
            BodyDecision decision,
            List<BodyDecision> asked,
            Map<UUID, AllocationLine> lines,
            Map<UUID, String> names) {
        return asked.stream()
                .filter(other -> other.round() == decision.round() && other.step() < decision.step())
                .map(other -> row(actor, other, asked, lines, names))
                .toList();
    }

    /** Lines that are no initiatives concern every body. */
    private static boolean concerns(UUID initiativeId, Set<UUID> others) {
        return initiativeId == null || !others.contains(initiativeId);
    }

    private static List<SheetLine> concerning(Set<UUID> others, List<SheetLine> lines) {
        return lines.stream()
                .filter(line -> concerns(line.initiativeId(), others))
                .toList();
    }

    /** All rounds and steps in order, and at the end the bodies that the case has not reached in this round. */
    public DecisionsOfCycle chain(User actor, UUID cycleId) {
        mustSee(actor);
        var cycle = cycle(cycleId);
        var current = allocations.find(cycleId);
        var round = current.map(Allocation::round).orElse(1);
        var asked = decisions.ofCycle(cycleId);
        var lines = lines(cycleId);
        var names = names();
        var chain = new ArrayList<>(
                asked.stream().map(d -> row(actor, d, asked, lines, names)).toList());
        cycle.chain().stream()
                .filter(link -> !isReached(link, round, asked))
                .forEach(link -> chain.add(ahead(link, names)));
        return new DecisionsOfCycle(
                cycleId,
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                chain,
                rows(unsettled(current), lines, asked, names));
    }

    private static boolean isReached(ChainLink link, int round, List<BodyDecision> asked) {
        return asked.stream()
                .anyMatch(d -> d.round() == round
                        && d.step() == link.step()
                        && d.bodyId().equals(link.bodyId()));
    }

    /** The contradictions of the round that is on; while the administration proposes anew, those that it came back with. */
    public List<ContradictionRow> open(User actor, UUID cycleId) {
        mustSee(actor);
        var open = unsettled(allocations.find(cycleId));
        return open.isEmpty() ? List.of() : rows(open, lines(cycleId), decisions.ofCycle(cycleId), names());
    }

    private List<Contradiction> unsettled(Optional<Allocation> current) {
        return current.map(a -> contradictions.unsettled(a.cycleId(), relevantRound(a)))
                .orElse(List.of());
    }

    private static int relevantRound(Allocation allocation) {
        return allocation.state() == AllocationState.PROPOSING ? allocation.round() - 1 : allocation.round();
    }

    private static List<ContradictionRow> rows(
            List<Contradiction> open,
            Map<UUID, AllocationLine> lines,
            List<BodyDecision> asked,
            Map<UUID, String> names) {
        return open.stream()
                .map(c -> ContradictionRow.of(c, lines.get(c.rowId()), asked, names))
                .toList();
    }

    private static DecisionRow ahead(ChainLink link, Map<UUID, String> names) {
        return new DecisionRow(
                null,
                names.get(link.bodyId()),
                0,
                link.step(),
                link.meetingOn().orElse(null),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static DecisionRow row(
            User actor,
            BodyDecision decision,
            List<BodyDecision> asked,
            Map<UUID, AllocationLine> lines,
            Map<UUID, String> names) {
        var isClosed = decision.last().filter(Minutes::isClosedItem).isPresent();
        var changesAmounts = !decision.amendments().isEmpty();
        return new DecisionRow(
                decision.id(),
                names.get(decision.bodyId()),
                decision.round(),
                decision.step(),
                decision.meetsOn().orElse(null),
                decision.outcome().orElse(null),
                jointly(decision, asked, names),
                decision.minutes().stream()
                        .map(held -> MinutesRow.of(held, changesAmounts, actor))
                        .toList(),
                decision.amendments().stream()
                        .map(a -> AmendmentRow.of(a, lines.get(a.rowId()), actor.readsClosedItems() || !isClosed))
                        .toList());
    }

    private static List<String> jointly(BodyDecision decision, List<BodyDecision> asked, Map<UUID, String> names) {
        var meeting = decision.last().flatMap(Minutes::jointMeeting);
        return asked.stream()
                .filter(other ->
                        decision.isBeside(other) && meeting.filter(other::met).isPresent())
                .map(other -> names.get(other.bodyId()))
                .toList();
    }

    private Map<UUID, AllocationLine> lines(UUID cycleId) {
        return rows.lines(cycleId).stream().collect(Collectors.toMap(AllocationLine::rowId, Function.identity()));
    }

    private Map<UUID, String> names() {
        return bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
    }

    private PlanCycle cycle(UUID cycleId) {
        return cycles.find(cycleId).orElseThrow(DecisionOverview::notFound);
    }

    private static void mustSee(User actor) {
        if (!actor.isAdministration()) {
            actor.mustHave(Role.COMMITTEE_CLERK, Role.READER);
        }
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
