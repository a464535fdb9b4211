package dk.handleplan.core.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of all allocations, one for each initiative or other line and budget year. */
public interface AllocationRows {

    void add(AllocationRow row);

    void remove(AllocationRow row);

    Optional<AllocationRow> find(UUID id);

    List<AllocationRow> findAll(Collection<UUID> ids);

    /** Initiatives by number, then other lines by label; within each by budget year. */
    List<AllocationRow> ofCycle(UUID cycleId);

    /** By budget year. */
    List<AllocationRow> ofInitiative(UUID initiativeId);

    /** Of these initiatives, by budget year. */
    List<AllocationRow> ofInitiatives(Collection<UUID> initiativeIds);

    /** Of all lines of a cycle that are no initiatives, by label and budget year. */
    List<AllocationRow> ofLines(UUID cycleId);

    /** By budget year; of a line that is no initiative, whatever its case. */
    List<AllocationRow> ofLine(UUID cycleId, String label);

    /** Everybody to whom the plan of {@code planYear} could give: initiatives by number, then other lines by label. */
    List<Holder> holders(UUID cycleId, int planYear);

    /** The same rows with the words that go with them. */
    List<AllocationLine> lines(UUID cycleId);

    /** What allocations that are still being proposed or decided claim in these budget years, in whatever cycle. */
    List<Claim> claims(Collection<Integer> budgetYears);

    /** What each initiative of whatever cycle has got of these budget years' pools, or claims of them. */
    List<Draw> draws(Collection<Integer> budgetYears);
}
