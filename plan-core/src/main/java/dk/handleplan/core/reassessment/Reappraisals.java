package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is assessed again, in all years. */
public interface Reappraisals {

    /**
     * Refused as stale where somebody else flags the same initiative because of the same event just now.
     *
     * @param reappraisal one that is flagged already
     */
    void add(Reappraisal reappraisal);

    Optional<Reappraisal> find(UUID id);

    /** All that were ever flagged because of an event, to be flagged again; at most as many as a plan has initiatives. */
    List<Reappraisal> ofEvent(UUID eventId);

    /** Those that wait for the next status of a plan. */
    List<Reappraisal> waiting(UUID cycleId);

    /** How many of a plan are still to be decided. */
    long countOpen(UUID cycleId);

    /** The initiatives that are flagged because of an event. */
    Set<UUID> flagged(UUID eventId);

    /** Those flagged because of an event, in the order of the plan. */
    Page<ReappraisalRow> ofEvent(UUID eventId, PageRequest page);

    /** Why an initiative is flagged, the latest first; without flags that were taken away. */
    List<FlagTold> ofInitiative(UUID initiativeId);

    /** The success criteria of granted initiatives in the order of the plan; whether they are flagged is not asked here. */
    Page<Candidate> criteria(UUID cycleId, CandidateSearch search, PageRequest page);
}
