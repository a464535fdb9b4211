package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.Amount;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a unit wrote in a status report; anything may be missing until it is sent.
 *
 * @param learnt what others can learn from it; null for nothing
 */
public record ReportForm(
        Assessment assessment,
        Standing standing,
        String narrative,
        String learnt,
        Proposal proposal,
        Map<Integer, Amount> spending,
        Map<UUID, Reading.Answer> answers) {

    /** Only what answers these indicators. */
    ReportForm about(Collection<Indicator> indicators) {
        var own = new HashMap<>(answers);
        own.keySet().retainAll(indicators.stream().map(Indicator::id).toList());
        return new ReportForm(assessment, standing, narrative, learnt, proposal, spending, own);
    }
}
