package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.Amount;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a unit wrote in a status report; anything may be missing until it is sent.
 *
 * @param learnt what others can learn from it; null for nothing
 * @param own answers to the round's own questions
 */
public record ReportForm(
        Assessment assessment,
        Standing standing,
        String narrative,
        String learnt,
        Proposal proposal,
        Map<Integer, Amount> spending,
        Map<UUID, Reading.Answer> answers,
        Map<UUID, String> own) {

    /** Only what the round asks, and what answers these indicators. */
    ReportForm about(RoundForm asked, Collection<Indicator> indicators) {
        return new ReportForm(
                assessment,
                standing,
                narrative,
                learnt,
                asked.asks(ReportPart.PROPOSAL) ? proposal : null,
                asked.asks(ReportPart.SPENDING) ? spending : Map.of(),
                asked.asks(ReportPart.CRITERIA) ? only(answers, indicators, Indicator::id) : Map.of(),
                only(own, asked.questions(), RoundQuestion::id));
    }

    private static <A, T> Map<UUID, A> only(Map<UUID, A> written, Collection<T> asked, Function<T, UUID> id) {
        var kept = new HashMap<>(written);
        kept.keySet().retainAll(asked.stream().map(id).toList());
        return kept;
    }
}
