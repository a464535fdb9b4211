package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.Refusal;
import java.util.List;

/**
 * What came of changing a scenario.
 *
 * @param revision the scenario's after it
 * @param rows what the touched rows say now, those that were refused included
 * @param refused what was not taken over, and why
 * @param warnings what stands, and what there is to say about it
 * @param years what is left
 */
public record Changed(
        long revision, List<ScenarioRow> rows, List<Refusal> refused, List<Refusal> warnings, List<YearLeft> years) {

    public boolean isClean() {
        return refused.isEmpty();
    }
}
