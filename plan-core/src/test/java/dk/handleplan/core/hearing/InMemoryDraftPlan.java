package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Initiatives;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The initiatives of the plan in their order; goals and units go by their ids. */
public class InMemoryDraftPlan implements DraftPlan {

    private final Initiatives initiatives;
    private final Drafts drafts;

    public InMemoryDraftPlan(Initiatives initiatives, Drafts drafts) {
        this.initiatives = initiatives;
        this.drafts = drafts;
    }

    @Override
    public List<DraftInitiative> initiatives(UUID cycleId) {
        return drafts.latest(cycleId)
                .map(draft -> draft.lines().stream().map(DraftLine::row).toList())
                .orElseGet(() -> asItStands(cycleId));
    }

    @Override
    public List<DraftChapter> chapters(UUID cycleId) {
        return drafts.latest(cycleId).map(Draft::chapters).orElse(List.of());
    }

    @Override
    public List<DraftInitiative> initiatives(UUID cycleId, Collection<UUID> ids) {
        return initiatives(cycleId).stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
    }

    @Override
    public Optional<DraftInitiative> initiative(UUID cycleId, UUID initiativeId) {
        return initiatives(cycleId).stream()
                .filter(one -> one.id().equals(initiativeId))
                .findFirst();
    }

    @Override
    public List<DraftInitiative> asItStands(UUID cycleId) {
        return initiatives.inPlan(cycleId).stream()
                .map(i -> new DraftInitiative(
                        i.id(),
                        i.number().orElse(null),
                        i.shortTitle(),
                        i.goalGroupId().orElse(null),
                        i.goalGroupId().map(UUID::toString).orElse(null),
                        i.leadUnitId().toString(),
                        i.applied().stream()
                                .map(applied -> new DraftAmount(applied.budgetYear(), applied.amount()))
                                .toList(),
                        false))
                .toList();
    }
}
