package dk.handleplan.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What cycles have set for the rules of their allocation, and who is disqualified from what. */
public interface RuleSettings {

    void add(AllocationRules rules);

    Optional<AllocationRules> find(UUID cycleId);

    /** Those that hold where nothing was set yet, too. */
    default AllocationRules of(UUID cycleId) {
        return find(cycleId).orElseGet(() -> new AllocationRules(cycleId));
    }

    void add(StaffDisqualification disqualification);

    void remove(StaffDisqualification disqualification);

    /** By person, then in the order in which they were recorded. */
    List<StaffDisqualification> disqualifications(UUID cycleId);

    /** The initiatives from which a person is disqualified. */
    Set<UUID> disqualifiedFrom(UUID cycleId, UUID userId);
}
