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
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaInbox extends JpaRepository<WorkItem> implements Inbox {

    private static final String ORDER = " order by w.dueOn asc nulls last, w.openedAt, w.taskId";

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
        var where = " from WorkItem w where w.audience in :audiences"
                + (year == null ? "" : " and w.year = :year")
                + (unitId == null ? "" : " and w.unitId = :unit");
        var rows = filtered(query("select w" + where + ORDER), audiences, year, unitId);
        var total = filtered(entities.createQuery("select count(w)" + where, Long.class), audiences, year, unitId);
        return page(rows, total, request);
    }

    private static <R> TypedQuery<R> filtered(TypedQuery<R> query, Set<String> audiences, Integer year, UUID unitId) {
        query.setParameter("audiences", audiences);
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
                : entities.createQuery(
                                "select count(w) from WorkItem w where w.audience in :audiences and w.dueOn < :today",
                                Long.class)
                        .setParameter("audiences", audiences)
                        .setParameter("today", today)
                        .getSingleResult();
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
