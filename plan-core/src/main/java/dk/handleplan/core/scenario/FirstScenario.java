package dk.handleplan.core.scenario;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Each round of an allocation begins with a scenario that belongs to everybody, made from what stands: the proposal of the round
 * before, or what was proposed before there were scenarios.
 */
@UseCase
public class FirstScenario {

    private static final String NAME = "Forslag ";

    private ScenarioCase found;
    private Scenarios scenarios;
    private Allocations allocations;
    private AllocationRows rows;
    private AuditTrail audit;
    private Clock clock;

    protected FirstScenario() {}

    @Inject
    public FirstScenario(
            ScenarioCase found,
            Scenarios scenarios,
            Allocations allocations,
            AllocationRows rows,
            AuditTrail audit,
            Clock clock) {
        this.found = found;
        this.scenarios = scenarios;
        this.allocations = allocations;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Called by the process when the secretariat is to propose; while bodies decide, nothing is made. */
    public void make(UUID cycleId) {
        allocations
                .findForChange(cycleId)
                .filter(allocation -> allocation.state() == AllocationState.PROPOSING)
                .ifPresent(this::shared);
    }

    /** For an allocation that began without one. */
    public Scenario make(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT);
        var scenario = shared(found.proposing(cycleId));
        audit.add(AuditEntry.by(actor, clock.instant(), "scenario.made", cycleId)
                .in(cycleId)
                .to(scenario.name()));
        return scenario;
    }

    private Scenario shared(Allocation allocation) {
        return found.ofRound(allocation).stream()
                .filter(Scenario::isShared)
                .findFirst()
                .orElseGet(() -> begin(allocation));
    }

    private Scenario begin(Allocation allocation) {
        var earlier = scenarios.ofCycle(allocation.cycleId());
        var scenario = Scenario.common(allocation.cycleId(), allocation.round(), freeName(earlier), found.today())
                .numbered(earlier.size() + 1);
        scenarios.add(scenario);
        earlier.stream()
                .filter(Scenario::isAdopted)
                .reduce((one, later) -> later)
                .ifPresentOrElse(before -> found.copy(before, scenario), () -> takeOverProposed(scenario));
        return scenario;
    }

    private static String freeName(List<Scenario> taken) {
        var names = ScenarioCase.namesOf(taken);
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> NAME + (char) letter)
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseGet(() -> NAME + (taken.size() + 1));
    }

    private void takeOverProposed(Scenario scenario) {
        rows.ofCycle(scenario.cycleId()).stream()
                .filter(row -> row.proposed().isKnown() || row.reason().isPresent())
                .forEach(row -> scenarios.add(cell(scenario, row)));
    }

    private static ScenarioCell cell(Scenario scenario, AllocationRow row) {
        var cell = new ScenarioCell(scenario.id(), row.id());
        cell.set(new Stand(row.proposed(), row.reason().orElse(null), null), 0, null);
        return cell;
    }
}
