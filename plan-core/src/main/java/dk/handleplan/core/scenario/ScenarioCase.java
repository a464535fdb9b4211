package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the scenarios of an allocation for those who may see them. */
@Dependent
class ScenarioCase {

    private final Scenarios scenarios;
    private final Allocations allocations;
    private final Clock clock;

    @Inject
    ScenarioCase(Scenarios scenarios, Allocations allocations, Clock clock) {
        this.scenarios = scenarios;
        this.allocations = allocations;
        this.clock = clock;
    }

    Scenario seen(User actor, UUID id) {
        return scenarios.find(id).filter(s -> s.isSeenBy(actor)).orElseThrow(ScenarioCase::notFound);
    }

    /** To be changed by the secretariat; nobody else changes it meanwhile. */
    Scenario forChange(User actor, UUID id) {
        actor.mustHave(Role.SECRETARIAT);
        mustBeProposing(seen(actor, id).cycleId());
        var scenario = scenarios.findForChange(id).orElseThrow(ScenarioCase::notFound);
        scenario.mustBeOpen();
        return scenario;
    }

    /** Whoever locks both locks the allocation before its scenario. */
    Scenario forAdoption(User actor, UUID id) {
        proposing(seen(actor, id).cycleId());
        return forChange(actor, id);
    }

    Allocation proposing(UUID cycleId) {
        return allocations
                .findForChange(cycleId)
                .filter(ScenarioCase::isProposing)
                .orElseThrow(() -> new RuleBroken("funding.notProposing"));
    }

    private void mustBeProposing(UUID cycleId) {
        if (allocations.find(cycleId).filter(ScenarioCase::isProposing).isEmpty()) {
            throw new RuleBroken("funding.notProposing");
        }
    }

    private static boolean isProposing(Allocation allocation) {
        return allocation.state() == AllocationState.PROPOSING;
    }

    /** The one people work on where they name none: the proposal of this round, or else its first. */
    Optional<Scenario> current(User actor, UUID cycleId) {
        var ofRound = allocations.find(cycleId).map(this::ofRound).orElse(List.of());
        var adopted = ofRound.stream().filter(Scenario::isAdopted);
        return Stream.concat(adopted, ofRound.stream())
                .filter(s -> s.isSeenBy(actor))
                .findFirst();
    }

    List<Scenario> ofRound(Allocation allocation) {
        return scenarios.ofCycle(allocation.cycleId()).stream()
                .filter(scenario -> scenario.round() == allocation.round())
                .toList();
    }

    void copy(Scenario from, Scenario to) {
        to.madeFrom(from.name());
        scenarios.copyCells(from.id(), to.id());
    }

    /** The number of the next scenario; whoever makes one holds the allocation. */
    int nextNumber(UUID cycleId) {
        return scenarios.ofCycle(cycleId).size() + 1;
    }

    void mustBeFree(UUID cycleId, String name) {
        if (name != null && namesOf(scenarios.ofCycle(cycleId)).contains(name.strip())) {
            throw new RuleBroken("scenario.nameTaken", name.strip()).at("name");
        }
    }

    static Set<String> namesOf(List<Scenario> all) {
        return all.stream().map(Scenario::name).collect(Collectors.toSet());
    }

    /** What each budget year has, and what a scenario leaves of it. */
    List<YearRoom> rooms(User actor, AllocationService allocation, Scenario scenario) {
        var rooms = allocation.rooms(actor, scenario.cycleId());
        if (rooms.stream().anyMatch(YearRoom::isEarmarked)) {
            scenarios
                    .given(scenario.id())
                    .forEach(given -> room(rooms, given.budgetYear())
                            .ifPresent(room -> room.give(given.initiativeId(), given.money())));
        } else {
            scenarios
                    .sums(scenario.id())
                    .forEach((year, sum) -> room(rooms, year).ifPresent(room -> room.give(null, sum)));
        }
        return rooms;
    }

    private static Optional<YearRoom> room(List<YearRoom> rooms, int year) {
        return rooms.stream().filter(room -> room.year() == year).findFirst();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
