package dk.handleplan.core.scenario;

import dk.handleplan.core.decision.AnAllocation;

/** The scenarios of an allocation, for tests of what is built on them. */
public class ScenarioDesk {

    public final InMemoryScenarios scenarios;
    public final InMemoryRuleSettings settings = new InMemoryRuleSettings();
    public final ScenarioService service;
    public final ScenarioTableService table;
    public final AllocationRulesService rules;

    public ScenarioDesk(AnAllocation year) {
        scenarios = new InMemoryScenarios(year.rows, year.initiatives);
        var found = new ScenarioCase(scenarios, year.allocations, year.clock);
        year.atTheBeginning =
                new FirstScenario(found, scenarios, year.allocations, year.rows, year.audit, year.clock)::make;
        service = new ScenarioService(found, scenarios, year.service, year.rows, settings, year.audit, year.clock);
        table = new ScenarioTableService(found, scenarios, year.service, settings);
        rules = new AllocationRulesService(settings, year.initiatives, year.users, year.audit, year.clock);
    }
}
