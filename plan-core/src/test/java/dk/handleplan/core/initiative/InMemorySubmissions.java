package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows name neither the unit nor count its initiatives: those stand in other repositories. */
public class InMemorySubmissions extends InMemory<Submission> implements Submissions {

    @Override
    public Optional<Submission> findOfUnit(UUID cycleId, UUID unitId) {
        return ofUnits(cycleId, Set.of(unitId)).stream().findFirst();
    }

    @Override
    public List<Submission> ofCycle(UUID cycleId) {
        return all(s -> s.cycleId().equals(cycleId)).toList();
    }

    @Override
    public List<Submission> ofUnits(UUID cycleId, Set<UUID> units) {
        return all(s -> s.cycleId().equals(cycleId) && units.contains(s.unitId()))
                .toList();
    }

    @Override
    public Page<SubmissionRow> rows(UUID cycleId, BoardColumn column, PageRequest page) {
        var found = ofCycle(cycleId).stream()
                .map(InMemorySubmissions::row)
                .filter(row -> column == null || row.column() == column)
                .toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.size()).toList(), found.size(), page);
    }

    private static SubmissionRow row(Submission s) {
        return new SubmissionRow(
                s.id(),
                s.unitId(),
                null,
                s.state(),
                s.isBegun(),
                s.answer().orElse(null),
                s.ownDeadline().orElse(null),
                s.isAskedAgain(),
                s.submittedOn().orElse(null),
                0,
                null);
    }

    @Override
    public Map<BoardColumn, Long> counts(UUID cycleId) {
        return ofCycle(cycleId).stream()
                .map(s -> row(s).column())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
