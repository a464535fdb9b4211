package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The adjustments of all plans. */
public interface Adjustments {

    void add(Adjustment adjustment);

    Optional<Adjustment> find(UUID id);

    /** The next number within a plan; asked while the plan's allocation is locked. */
    int nextNumber(UUID cycleId);

    /** The latest first. */
    Page<AdjustmentRow> list(Query query, PageRequest page);

    /** Those of these ids that are adjustments. */
    Set<UUID> among(Collection<UUID> ids);

    /** What the secretariat decided itself about rows of an allocation, apart from money that came back. */
    List<Money> delegated(Collection<UUID> rowIds);

    /** Those that were decided or rejected, and change an initiative or are awarded to it, the latest first. */
    List<SettledAdjustment> settled(UUID initiativeId);

    /** How many of a plan are neither decided, rejected nor withdrawn. */
    long countOpen(UUID cycleId);

    /**
     * Which adjustments of a plan a list shows.
     *
     * @param kind only those of the kind; null for all; {@code state} likewise
     * @param drafts whether those that are only prepared are among them
     */
    record Query(UUID cycleId, AdjustmentKind kind, AdjustmentState state, boolean drafts) {}
}
