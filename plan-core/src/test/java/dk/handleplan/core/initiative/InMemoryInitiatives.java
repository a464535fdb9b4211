package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows name neither goals, units nor committees, which stand in other repositories, and are in the order of the plan. */
public class InMemoryInitiatives extends InMemory<Initiative> implements Initiatives {

    private static final Comparator<Initiative> BY_NUMBER =
            Comparator.comparing(i -> i.number().orElse(Integer.MAX_VALUE));

    @Override
    public List<Initiative> findAll(Collection<UUID> ids) {
        return all(i -> ids.contains(i.id())).toList();
    }

    @Override
    public Optional<UUID> withIndicator(UUID indicatorId) {
        return all(i -> i.indicators().stream().anyMatch(c -> c.id().equals(indicatorId)))
                .map(Initiative::id)
                .findFirst();
    }

    @Override
    public List<Initiative> ofUnit(UUID cycleId, UUID unitId) {
        return all(i -> i.cycleId().equals(cycleId) && i.leadUnitId().equals(unitId))
                .sorted(Comparator.comparing(Initiative::title))
                .toList();
    }

    @Override
    public List<Initiative> inPlan(UUID cycleId) {
        return all(i -> i.cycleId().equals(cycleId) && i.isInPlan())
                .sorted(BY_NUMBER)
                .toList();
    }

    @Override
    public List<Initiative> granted(UUID cycleId) {
        return inPlan(cycleId).stream()
                .filter(i -> i.state() == InitiativeState.GRANTED)
                .toList();
    }

    @Override
    public List<Initiative> submitted(UUID cycleId) {
        return all(i -> i.cycleId().equals(cycleId) && i.state() == InitiativeState.SUBMITTED)
                .toList();
    }

    @Override
    public Optional<Initiative> continuing(UUID earlierId) {
        return allContinuing(earlierId)
                .filter(i -> i.state() != InitiativeState.WITHDRAWN && i.state() != InitiativeState.NOT_SUBMITTED)
                .findFirst();
    }

    @Override
    public boolean isOrWasContinuedIn(UUID cycleId, UUID earlierId) {
        return allContinuing(earlierId).anyMatch(i -> i.cycleId().equals(cycleId));
    }

    private Stream<Initiative> allContinuing(UUID earlierId) {
        return all(i -> i.continuationOf()
                .filter(c -> earlierId.equals(c.initiativeId()))
                .isPresent());
    }

    @Override
    public List<Initiative> kinOf(UUID id) {
        return all(i -> i.mergedInto().or(i::splitFrom).filter(id::equals).isPresent())
                .sorted(Comparator.comparing(Initiative::title))
                .toList();
    }

    @Override
    public List<Initiative> sharedWith(UUID userId) {
        return all(i -> i.guests().containsKey(userId))
                .sorted(Comparator.comparing(Initiative::title))
                .toList();
    }

    @Override
    public List<InKindOffer> inKind(UUID cycleId) {
        return all(i -> i.cycleId().equals(cycleId))
                .flatMap(i -> i.financing().stream()
                        .filter(line -> line.isInKind() && !line.isHistoric() && line.fte() != null)
                        .map(line -> new InKindOffer(i.id(), line.source(), line.fte())))
                .toList();
    }

    @Override
    public int highestNumber(UUID cycleId) {
        return all(i -> i.cycleId().equals(cycleId))
                .flatMap(i -> i.number().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    @Override
    public Page<InitiativeRow> rows(InitiativeFilter filter, InitiativeSort sort, PageRequest page) {
        var found = all(i -> isWanted(i, filter))
                .sorted(BY_NUMBER.thenComparing(Initiative::title))
                .map(i -> new InitiativeRow(
                        i.id(),
                        i.number().orElse(null),
                        i.shortTitle(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        i.applied(),
                        i.state(),
                        i.editedAt().orElse(null)))
                .toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.size()).toList(), found.size(), page);
    }

    private static boolean isWanted(Initiative i, InitiativeFilter f) {
        return i.cycleId().equals(f.cycleId())
                && (f.visibleTo() == null
                        || i.isInPlan() && !i.isWithheld()
                        || f.visibleTo().contains(i.leadUnitId())
                        || i.guests().keySet().stream().anyMatch(f.visibleTo()::contains))
                && (f.states().isEmpty() || f.states().contains(f.told() ? GrantNews.untold(i.state()) : i.state()))
                && (f.unitId() == null || f.unitId().equals(i.leadUnitId()))
                && (f.goalId() == null || f.goalId().equals(i.goalGroupId().orElse(null)))
                && (f.committeeId() == null || i.committees().contains(f.committeeId()));
    }
}
