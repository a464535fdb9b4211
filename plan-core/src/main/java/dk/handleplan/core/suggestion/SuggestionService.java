package dk.handleplan.core.suggestion;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.scenario.RuleSettings;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.ScenarioService;
import dk.handleplan.core.scenario.Scenarios;
import dk.handleplan.core.scenario.Stand;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The administration says what matters, and is suggested how the pool could be shared; it goes on from there or does not. */
@UseCase
public class SuggestionService {

    private PlanCycles cycles;
    private ScenarioService scenarioService;
    private Scenarios scenarios;
    private RuleSettings settings;
    private AllocationService allocation;
    private Priorities priorities;
    private Suggestions suggestions;
    private AuditTrail audit;
    private Clock clock;

    protected SuggestionService() {}

    @Inject
    public SuggestionService(
            PlanCycles cycles,
            ScenarioService scenarioService,
            Scenarios scenarios,
            RuleSettings settings,
            AllocationService allocation,
            Priorities priorities,
            Suggestions suggestions,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.scenarioService = scenarioService;
        this.scenarios = scenarios;
        this.settings = settings;
        this.allocation = allocation;
        this.priorities = priorities;
        this.suggestions = suggestions;
        this.audit = audit;
        this.clock = clock;
    }

    public PlanCycle cycle(User actor, UUID cycleId) {
        actor.mustAdminister();
        return cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** The initiatives that ask for money, in the order of the plan. */
    public List<Weighed> weighed(User actor, UUID cycleId) {
        var given = priorities.weights(cycleId).stream()
                .collect(Collectors.toMap(Weight::initiativeId, Function.identity()));
        var rows = rows(actor, cycleId).stream()
                .filter(ScenarioRow::isInitiative)
                .collect(Collectors.groupingBy(ScenarioRow::initiativeId, LinkedHashMap::new, Collectors.toList()));
        return rows.entrySet().stream()
                .map(entry -> new Weighed(entry.getValue(), Optional.ofNullable(given.get(entry.getKey()))))
                .toList();
    }

    /** An initiative with what is said about its weight; a row for each budget year. */
    public record Weighed(List<ScenarioRow> rows, Optional<Weight> weight) {

        public ScenarioRow first() {
            return rows.get(0);
        }
    }

    private List<ScenarioRow> rows(User actor, UUID cycleId) {
        return scenarioService.current(actor, cycleId).map(scenarios::rows).orElse(List.of());
    }

    /**
     * Says how much initiatives matter, for all of those that were typed or for none.
     *
     * @throws RuleBroken at the field's name with the id of the initiative behind it
     */
    public void weigh(User actor, UUID cycleId, List<TypedPriority> typed) {
        actor.mustHave(Role.SECRETARIAT);
        typed.forEach(each -> weigh(cycleId, each));
        audit.add(AuditEntry.by(actor, clock.instant(), "suggestion.weighed", cycleId)
                .in(cycleId)
                .to(String.valueOf(typed.size())));
    }

    private void weigh(UUID cycleId, TypedPriority typed) {
        var found = priorities.of(cycleId, typed.initiativeId());
        found.ifPresent(priority -> priority.mustBeAt(typed.version()));
        var priority = found.orElseGet(() -> new Priority(cycleId, typed.initiativeId()));
        weigh(priority, typed);
        if (found.isEmpty()) {
            priorities.add(priority);
        }
    }

    private static void weigh(Priority priority, TypedPriority typed) {
        try {
            priority.weigh(typed.score(), typed.mark(), typed.limits());
        } catch (RuleBroken broken) {
            throw broken.at(broken.field().orElse("score") + "-" + typed.initiativeId());
        }
    }

    /**
     * Makes a scenario of the best allocation that is found.
     *
     * @param leastPercent of what was applied for: the part grant that makes sense where nothing else is said, 0 to 100
     */
    public Scenario suggest(User actor, UUID cycleId, String name, int leastPercent) {
        actor.mustHave(Role.SECRETARIAT);
        if (leastPercent < 0 || leastPercent > 100) {
            throw new RuleBroken("suggestion.notAPart").at("leastPercent");
        }
        var rows = rows(actor, cycleId);
        var applications = applications(actor, cycleId, rows, leastPercent);
        var suggestion = Suggester.suggest(applications.question(allocation.rooms(actor, cycleId)));
        if (suggestion.lines().isEmpty()) {
            throw new RuleBroken("suggestion.nothingAppliedFor");
        }
        var scenario = scenarioService.create(actor, cycleId, name, stands(rows, suggestion, applications));
        suggestions.add(new KeptSuggestion(cycleId, scenario.id(), actor.name(), clock.instant(), suggestion));
        return scenario;
    }

    private Applications applications(User actor, UUID cycleId, List<ScenarioRow> rows, int leastPercent) {
        return new Applications(
                rows,
                priorities.weights(cycleId),
                settings.of(cycleId),
                settings.disqualifiedFrom(cycleId, actor.id()),
                leastPercent);
    }

    private static Map<UUID, Stand> stands(List<ScenarioRow> rows, Suggestion suggestion, Applications applications) {
        var stands = new HashMap<UUID, Stand>();
        rows.stream().filter(row -> !row.isInitiative()).forEach(row -> stands.put(row.rowId(), row.stand()));
        suggestion
                .lines()
                .forEach(line -> applications
                        .rowsOf(line.wish().initiativeId())
                        .forEach((year, row) -> stands.put(
                                row, new Stand(Amount.of(line.amounts().get(year)), reason(line.why()), null))));
        return stands;
    }

    /** What is granted whole needs no reason. */
    private static String reason(Why why) {
        return why == Why.WHOLE ? null : Sentences.of("suggestion.reason." + why, Sentences.DANISH);
    }

    /** What was suggested when the scenario began. */
    public KeptSuggestion ofScenario(User actor, UUID scenarioId) {
        scenarioService.scenario(actor, scenarioId);
        return suggestions.ofScenario(scenarioId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Whether a scenario began with a suggestion, whose reasons can be read. */
    public boolean isSuggested(User actor, UUID scenarioId) {
        scenarioService.scenario(actor, scenarioId);
        return suggestions.ofScenario(scenarioId).isPresent();
    }

    /** The scenario as it stands now. */
    public List<ScenarioRow> rowsOf(User actor, UUID scenarioId) {
        return scenarios.rows(scenarioService.scenario(actor, scenarioId));
    }
}
