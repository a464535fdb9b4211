package dk.handleplan.core.decision;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.DecisionRow.AmendmentRow;
import dk.handleplan.core.decision.DecisionRow.MinutesRow;
import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.AllocationSheet.SheetLine;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What bodies have decided about a year's allocation, and what they are still asked. */
@UseCase
public class DecisionOverview {

    private PlanCycles cycles;
    private Bodies bodies;
    private BodyDecisions decisions;
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
            Concern concern,
            AllocationRows rows,
            AllocationService allocation,
            Clock clock) {
        this.cycles = cycles;
        this.bodies = bodies;
        this.decisions = decisions;
        this.concern = concern;
        this.rows = rows;
        this.allocation = allocation;
        this.clock = clock;
    }

    /** One decision, with the amounts it concerns while it is awaited. */
    public DecisionForm form(User actor, UUID id) {
        mustSee(actor);
        var decision = decisions.find(id).orElseThrow(DecisionOverview::notFound);
        var cycle = cycle(decision.cycleId());
        var awaited = !decision.isConcluded();
        var sheet = Optional.of(cycle.id()).filter(c -> awaited).map(c -> allocation.sheet(actor, c));
        return new DecisionForm(
                cycle.id(),
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                decision.version(),
                row(actor, decision, titles(cycle.id()), names()),
                awaited && actor.has(Role.COMMITTEE_CLERK),
                sheet.map(AllocationSheet::years).orElse(List.of()),
                sheet.map(s -> concerning(decision, s.lines())).orElse(List.of()),
                LocalDate.now(clock));
    }

    private List<SheetLine> concerning(BodyDecision decision, List<SheetLine> lines) {
        var others = concern.othersThan(decision.bodyId(), decision.cycleId());
        return lines.stream()
                .filter(line -> !line.isInitiative() || !others.contains(line.initiativeId()))
                .toList();
    }

    /** All rounds and steps in order, and at the end the bodies that the case has not reached in this round. */
    public DecisionsOfCycle chain(User actor, UUID cycleId) {
        mustSee(actor);
        var cycle = cycle(cycleId);
        var asked = decisions.ofCycle(cycleId);
        var titles = titles(cycleId);
        var names = names();
        var chain = new ArrayList<>(
                asked.stream().map(d -> row(actor, d, titles, names)).toList());
        cycle.chain().stream().filter(link -> !isReached(link, asked)).forEach(link -> chain.add(ahead(link, names)));
        return new DecisionsOfCycle(cycleId, cycle.year(), cycle.title(), cycle.hasExampleFigures(), chain);
    }

    private static boolean isReached(ChainLink link, List<BodyDecision> asked) {
        var round = asked.stream().mapToInt(BodyDecision::round).max().orElse(1);
        var isSentBack = asked.stream().anyMatch(d -> d.round() == round && d.goesBack());
        return !isSentBack
                && asked.stream()
                        .anyMatch(d -> d.round() == round
                                && d.step() == link.step()
                                && d.bodyId().equals(link.bodyId()));
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
                List.of());
    }

    private static DecisionRow row(
            User actor, BodyDecision decision, Map<UUID, AllocationLine> titles, Map<UUID, String> names) {
        var seesClosedItems = actor.isAdministration() || actor.has(Role.COMMITTEE_CLERK);
        return new DecisionRow(
                decision.id(),
                names.get(decision.bodyId()),
                decision.round(),
                decision.step(),
                decision.meetsOn().orElse(null),
                decision.outcome().orElse(null),
                decision.minutes().stream()
                        .map(held -> MinutesRow.of(held, seesClosedItems))
                        .toList(),
                decision.amendments().stream()
                        .map(a -> amendment(a, titles.get(a.rowId())))
                        .toList());
    }

    private static AmendmentRow amendment(Amendment amendment, AllocationLine line) {
        return new AmendmentRow(line.title(), line.budgetYear(), amendment.before(), amendment.after());
    }

    private Map<UUID, AllocationLine> titles(UUID cycleId) {
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
