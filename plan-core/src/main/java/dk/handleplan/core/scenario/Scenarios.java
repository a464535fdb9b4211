package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The scenarios of all allocations with their cells and comments. */
public interface Scenarios {

    void add(Scenario scenario);

    Optional<Scenario> find(UUID id);

    /** Makes others who change the same scenario wait until this transaction ends. */
    Optional<Scenario> findForChange(UUID id);

    /** In the order in which they were made. */
    List<Scenario> ofCycle(UUID cycleId);

    /** What there is of these rows, by row; from one query. */
    Map<UUID, ScenarioCell> cells(UUID scenarioId, Collection<UUID> rowIds);

    void add(ScenarioCell cell);

    /** Copies every cell at once. */
    void copyCells(UUID from, UUID to);

    /** The rows of the cycle as the scenario has them: initiatives by number, then lines by label; within each by budget year. */
    List<ScenarioRow> rows(Scenario scenario);

    /** The same of these rows alone, without their committees. */
    List<ScenarioRow> rows(Scenario scenario, Collection<UUID> rowIds);

    /** The rows that were changed after this revision, without their committees. */
    List<ScenarioRow> rowsSince(Scenario scenario, long revision);

    /** What a scenario gives away in each budget year. */
    Map<Integer, Money> sums(UUID scenarioId);

    /** The same by initiative, for what is reserved for some. */
    List<Given> given(UUID scenarioId);

    /** The sums of every scenario of a cycle that gives anything, from one query. */
    Map<UUID, Map<Integer, Money>> allSums(UUID cycleId);

    void add(ScenarioComment comment);

    /** Oldest first. */
    List<ScenarioComment> comments(UUID scenarioId);
}
