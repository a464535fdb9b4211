package dk.handleplan.core.inbox;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public class InMemoryInbox implements Inbox {

    private static final Comparator<WorkItem> EARLIEST_FIRST =
            Comparator.comparing(item -> item.dueOn().orElse(LocalDate.MAX));

    private final List<WorkItem> items = new ArrayList<>();

    @Override
    public void opened(WorkItem item) {
        items.add(item);
    }

    @Override
    public void closed(String taskId) {
        items.removeIf(item -> item.taskId().equals(taskId));
    }

    @Override
    public void due(String taskId, LocalDate dueOn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<WorkItem> page(Set<String> audiences, Integer year, UUID unitId, PageRequest page) {
        var all = items.stream()
                .filter(item -> audiences.contains(item.audience()))
                .filter(item -> year == null || item.year() == year)
                .filter(item ->
                        unitId == null || item.unitId().filter(unitId::equals).isPresent())
                .sorted(EARLIEST_FIRST)
                .toList();
        return new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size(), page);
    }

    @Override
    public long lateCount(Set<String> audiences, LocalDate today) {
        return items.stream()
                .filter(item -> audiences.contains(item.audience()) && item.isLate(today))
                .count();
    }

    @Override
    public List<WorkItem> awaited(UUID cycleId, int limit) {
        return items.stream()
                .filter(item -> item.cycleId().equals(cycleId))
                .sorted(EARLIEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<WorkItem> awaited(UUID cycleId, Set<String> audiences, int limit) {
        return awaited(cycleId, Integer.MAX_VALUE).stream()
                .filter(item -> audiences.contains(item.audience()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<OpenTask> tasks() {
        return items.stream()
                .map(item -> new OpenTask(item.taskId(), item.dueOn().orElse(null)))
                .toList();
    }

    @Override
    public Awaited count(UUID cycleId, LocalDate today) {
        var awaited = awaited(cycleId, Integer.MAX_VALUE);
        return new Awaited(
                awaited.size(),
                awaited.stream().filter(item -> item.isLate(today)).count());
    }

    @Override
    public List<WorkItem> ofCase(UUID caseId) {
        return items.stream().filter(item -> item.caseId().equals(caseId)).toList();
    }

    @Override
    public boolean isOpen(UUID caseId, String kind) {
        return items.stream()
                .anyMatch(item -> item.caseId().equals(caseId) && item.kind().equals(kind));
    }
}
