package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is flagged because of an event.
 *
 * @param why how the event touches them
 * @param dueOn by when the units answer where they are asked at once; may be null otherwise
 */
public record Flagging(Collection<Mark> marks, String why, ReappraisalTiming timing, LocalDate dueOn) {

    /**
     * One initiative, or one success criterion of it.
     *
     * @param indicatorId null for the initiative as a whole
     */
    public record Mark(UUID initiativeId, UUID indicatorId) {}

    /** Something is marked, and whoever is asked at once is given a day. */
    void mustBeComplete(LocalDate today) {
        if (marks.isEmpty()) {
            throw new RuleBroken("reassessment.noneMarked");
        }
        if (timing == ReappraisalTiming.AT_ONCE) {
            AnswerDay.ahead(dueOn, today);
        }
    }

    /** The criteria that are marked, by initiative. */
    Map<UUID, Set<UUID>> byInitiative() {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        Mark::initiativeId,
                        Collectors.filtering(
                                mark -> mark.indicatorId() != null,
                                Collectors.mapping(Mark::indicatorId, Collectors.toSet()))));
    }
}
