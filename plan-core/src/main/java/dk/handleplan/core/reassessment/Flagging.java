package dk.handleplan.core.reassessment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is flagged because of an event.
 *
 * @param why how the event touches them
 */
public record Flagging(Collection<Mark> marks, String why, ReappraisalTiming timing) {

    /**
     * One initiative, or one success criterion of it.
     *
     * @param indicatorId null for the initiative as a whole
     */
    public record Mark(UUID initiativeId, UUID indicatorId) {}

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
