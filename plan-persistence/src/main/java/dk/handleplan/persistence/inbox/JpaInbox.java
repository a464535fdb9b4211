package dk.handleplan.persistence.inbox;

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
import java.util.Set;
import java.util.UUID;
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
    public Page<WorkItem> page(Set<String> audiences, Integer year, UUID unitId, PageRequest request) {
        if (audiences.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        var filter = (year == null ? "" : " and w.year = :year") + (unitId == null ? "" : " and w.unitId = :unit");
        var rows = audiences.stream()
                .flatMap(audience -> first(audience, filter, year, unitId, request.offset() + request.size()))
                .sorted(EARLIEST_FIRST)
                .skip(request.offset())
                .limit(request.size())
                .toList();
        var all = entities.createQuery(
                "select w.audience from WorkItem w where w.audience in :audience" + filter, String.class);
        return new Page<>(rows, counted(filtered(all, audiences, year, unitId)), request);
    }

    /** One audience at a time, because only then does the index give the rows in order. */
    private Stream<WorkItem> first(String audience, String filter, Integer year, UUID unitId, int limit) {
        var query = query("select w from WorkItem w where w.audience = :audience" + filter
                + " order by w.audience, w.dueOn asc nulls last, w.openedAt, w.taskId");
        return filtered(query, audience, year, unitId).setMaxResults(limit).getResultStream();
    }

    /** Reads what it counts, from the index alone, and stops in time. */
    private static long counted(TypedQuery<String> all) {
        return all.setMaxResults(COUNTED).getResultList().size();
    }

    private static <R> TypedQuery<R> filtered(TypedQuery<R> query, Object audience, Integer year, UUID unitId) {
        query.setParameter("audience", audience);
        if (year != null) {
            query.setParameter("year", year);
        }
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        return query;
    }

    @Override
    public long lateCount(Set<String> audiences, LocalDate today) {
        return audiences.isEmpty()
                ? 0
                : counted(entities.createQuery(
                                "select w.audience from WorkItem w where w.audience in :audiences and w.dueOn < :today",
                                String.class)
                        .setParameter("audiences", audiences)
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
    public List<WorkItem> awaited(UUID cycleId, Set<String> audiences, int limit) {
        return audiences.isEmpty()
                ? List.of()
                : query("select w from WorkItem w where w.cycleId = :cycle and w.audience in :audiences" + ORDER)
                        .setParameter("cycle", cycleId)
                        .setParameter("audiences", audiences)
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
}
