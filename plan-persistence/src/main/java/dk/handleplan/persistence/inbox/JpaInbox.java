package dk.handleplan.persistence.inbox;

import dk.handleplan.core.inbox.DoneTask;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.OpenTask;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Dependent
public class JpaInbox extends JpaRepository<WorkItem> implements Inbox {

    private static final String ORDER = " order by w.dueOn asc nulls last, w.openedAt, w.taskId";

    private static final Comparator<WorkItem> EARLIEST_FIRST = Comparator.comparing(
                    (WorkItem item) -> item.dueOn().orElse(LocalDate.MAX))
            .thenComparing(WorkItem::openedAt)
            .thenComparing(WorkItem::taskId);

    @Inject
    public JpaInbox(EntityManager entities) {
        super(entities, WorkItem.class);
    }

    @Override
    public void opened(WorkItem item) {
        add(item);
    }

    @Override
    public void closed(String taskId) {
        var item = entities.find(WorkItem.class, taskId);
        if (item != null) {
            entities.remove(item);
        }
    }

    @Override
    public void due(String taskId, LocalDate dueOn) {
        entities.createQuery("update WorkItem w set w.dueOn = :due where w.taskId = :task")
                .setParameter("due", dueOn)
                .setParameter("task", taskId)
                .executeUpdate();
    }

    @Override
    public Page<WorkItem> page(Asked who, Integer year, UUID unitId, PageRequest request) {
        if (who.audiences().isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        var filter = (year == null ? "" : " and w.year = :year")
                + (unitId == null ? "" : " and w.unitId = :unit")
                + without(who);
        var rows = who.audiences().stream()
                .flatMap(audience -> first(audience, who, filter, year, unitId, request.offset() + request.size()))
                .sorted(EARLIEST_FIRST)
                .skip(request.offset())
                .limit(request.size())
                .toList();
        var all = entities.createQuery(
                "select w.audience from WorkItem w where w.audience in :audience" + filter, String.class);
        return new Page<>(rows, counted(filtered(all, who.audiences(), who, year, unitId)), request);
    }

    /** One audience at a time, because only then does the index give the rows in order. */
    private Stream<WorkItem> first(String audience, Asked who, String filter, Integer year, UUID unitId, int limit) {
        var query = query("select w from WorkItem w where w.audience = :audience" + filter
                + " order by w.audience, w.dueOn asc nulls last, w.openedAt, w.taskId");
        return filtered(query, audience, who, year, unitId).setMaxResults(limit).getResultStream();
    }

    /** Few have done a part of anything, and those only of a few tasks. */
    private static String without(Asked who) {
        return who.done().isEmpty() ? "" : " and w.taskId not in :done";
    }

    private static <R> TypedQuery<R> less(TypedQuery<R> query, Asked who) {
        return who.done().isEmpty() ? query : query.setParameter("done", who.done());
    }

    /** Reads what it counts, from the index alone, and stops in time. */
    private static long counted(TypedQuery<String> all) {
        return all.setMaxResults(COUNTED).getResultList().size();
    }

    private static <R> TypedQuery<R> filtered(
            TypedQuery<R> query, Object audience, Asked who, Integer year, UUID unitId) {
        less(query, who).setParameter("audience", audience);
        if (year != null) {
            query.setParameter("year", year);
        }
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        return query;
    }

    @Override
    public long lateCount(Asked who, LocalDate today) {
        return who.audiences().isEmpty()
                ? 0
                : counted(less(
                                entities.createQuery(
                                        "select w.audience from WorkItem w where w.audience in :audiences"
                                                + " and w.dueOn < :today" + without(who),
                                        String.class),
                                who)
                        .setParameter("audiences", who.audiences())
                        .setParameter("today", today));
    }

    @Override
    public List<WorkItem> awaited(UUID cycleId, int limit) {
        return query("select w from WorkItem w where w.cycleId = :cycle" + ORDER)
                .setParameter("cycle", cycleId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<WorkItem> awaited(UUID cycleId, Asked who, int limit) {
        return who.audiences().isEmpty()
                ? List.of()
                : less(
                                query("select w from WorkItem w where w.cycleId = :cycle and w.audience in :audiences"
                                        + without(who) + ORDER),
                                who)
                        .setParameter("cycle", cycleId)
                        .setParameter("audiences", who.audiences())
                        .setMaxResults(limit)
                        .getResultList();
    }

    @Override
    public Awaited count(UUID cycleId, LocalDate today) {
        var counts = entities.createQuery(
                        "select count(w), coalesce(sum(case when w.dueOn < :today then 1 else 0 end), 0)"
                                + " from WorkItem w where w.cycleId = :cycle",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("cycle", cycleId)
                .getSingleResult();
        return new Awaited(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    @Override
    public List<OpenTask> tasks() {
        return entities.createQuery("select w.taskId, w.dueOn from WorkItem w", Object[].class)
                .getResultStream()
                .map(row -> new OpenTask((String) row[0], (LocalDate) row[1]))
                .toList();
    }

    @Override
    public List<WorkItem> ofCase(UUID caseId) {
        return query("select w from WorkItem w where w.caseId = :case" + ORDER)
                .setParameter("case", caseId)
                .getResultList();
    }

    @Override
    public boolean isOpen(UUID caseId, String kind) {
        return entities.createQuery(
                                "select count(w) from WorkItem w where w.caseId = :case and w.kind = :kind", Long.class)
                        .setParameter("case", caseId)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void done(UUID caseId, String kind, UUID userId) {
        ofKind(caseId, kind)
                .filter(task -> entities.find(DoneTask.class, DoneTask.idOf(task, userId)) == null)
                .forEach(task -> entities.persist(new DoneTask(task, userId)));
    }

    @Override
    public void undone(UUID caseId, String kind, UUID userId) {
        ofKind(caseId, kind)
                .map(task -> entities.find(DoneTask.class, DoneTask.idOf(task, userId)))
                .filter(Objects::nonNull)
                .forEach(entities::remove);
    }

    private Stream<String> ofKind(UUID caseId, String kind) {
        return ofCase(caseId).stream().filter(item -> item.kind().equals(kind)).map(WorkItem::taskId);
    }

    @Override
    public Set<String> doneBy(UUID userId) {
        return entities.createQuery("select d.taskId from DoneTask d where d.userId = :user", String.class)
                .setParameter("user", userId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<DoneTask> done(Set<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : entities.createQuery("select d from DoneTask d where d.taskId in :tasks", DoneTask.class)
                        .setParameter("tasks", taskIds)
                        .getResultList();
    }
}
