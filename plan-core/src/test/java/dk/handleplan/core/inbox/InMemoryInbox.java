package dk.handleplan.core.inbox;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

public class InMemoryInbox implements Inbox {

    private static final Comparator<WorkItem> EARLIEST_FIRST =
            Comparator.comparing(item -> item.dueOn().orElse(LocalDate.MAX));

    private final List<WorkItem> items = new ArrayList<>();
    private final List<DoneTask> done = new ArrayList<>();

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
    public Page<WorkItem> page(Asked who, Integer year, UUID unitId, PageRequest page) {
        var all = items.stream()
                .filter(item -> isAsked(who, item))
                .filter(item -> year == null || item.year() == year)
                .filter(item ->
                        unitId == null || item.unitId().filter(unitId::equals).isPresent())
                .sorted(EARLIEST_FIRST)
                .toList();
        return new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size(), page);
    }

    @Override
    public long lateCount(Asked who, LocalDate today) {
        return items.stream()
                .filter(item -> isAsked(who, item) && item.isLate(today))
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
    public List<WorkItem> awaited(UUID cycleId, Asked who, int limit) {
        return awaited(cycleId, Integer.MAX_VALUE).stream()
                .filter(item -> isAsked(who, item))
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

    private static boolean isAsked(Asked who, WorkItem item) {
        return who.audiences().contains(item.audience()) && !who.done().contains(item.taskId());
    }

    @Override
    public void done(UUID caseId, String kind, UUID userId) {
        undone(caseId, kind, userId);
        tasks(caseId, kind).forEach(task -> done.add(new DoneTask(task, userId)));
    }

    @Override
    public void undone(UUID caseId, String kind, UUID userId) {
        var tasks = tasks(caseId, kind);
        done.removeIf(one -> tasks.contains(one.taskId()) && one.userId().equals(userId));
    }

    private List<String> tasks(UUID caseId, String kind) {
        return ofCase(caseId).stream()
                .filter(item -> item.kind().equals(kind))
                .map(WorkItem::taskId)
                .toList();
    }

    @Override
    public Set<String> doneBy(UUID userId) {
        return done.stream()
                .filter(one -> one.userId().equals(userId))
                .map(DoneTask::taskId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<DoneTask> done(Set<String> taskIds) {
        return done.stream().filter(one -> taskIds.contains(one.taskId())).toList();
    }
}
