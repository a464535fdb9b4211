package dk.handleplan.persistence.adjustment;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentRow;
import dk.handleplan.core.adjustment.AdjustmentState;
import dk.handleplan.core.adjustment.Adjustments;
import dk.handleplan.core.adjustment.SettledAdjustment;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaAdjustments extends JpaRepository<Adjustment> implements Adjustments {

    private static final String HEAD = "select new dk.handleplan.persistence.adjustment.JpaAdjustments.Head("
            + "a.id, a.number, a.kind, a.state, coalesce(a.award.name, i.shortTitle, i.title), b.name, a.preparedOn,"
            + " a.meetsOn, a.settledOn) from Adjustment a left join Body b on b.id = a.bodyId"
            + " left join Initiative i on i.id = a.award.initiativeId where ";

    private static final String SETTLED = "select new dk.handleplan.core.adjustment.SettledAdjustment("
            + "a.id, a.number, a.kind, a.state, a.settledOn) from Adjustment a where a.state in :settled"
            + " and (a.award.initiativeId = :initiative or exists (select o.id from Adjustment o join o.changes c"
            + " where o.id = a.id and c.rowId in (select r.id from AllocationRow r where r.initiativeId = :initiative)))"
            + " order by a.number desc";

    @Inject
    public JpaAdjustments(EntityManager entities) {
        super(entities, Adjustment.class);
    }

    @Override
    public int nextNumber(UUID cycleId) {
        var last = entities.createQuery(
                        "select max(a.number) from Adjustment a where a.cycleId = :cycle", Integer.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public Page<AdjustmentRow> list(Query query, PageRequest request) {
        var where = where(query);
        var heads = set(query, entities.createQuery(HEAD + where + " order by a.number desc", Head.class));
        var count = set(query, entities.createQuery("select count(a) from Adjustment a where " + where, Long.class));
        Page<Head> page = page(heads, count, request);
        return new Page<>(rows(page.rows()), page.total(), request);
    }

    private static String where(Query query) {
        return "a.cycleId = :cycle"
                + (query.kind() == null ? "" : " and a.kind = :kind")
                + (query.state() == null ? "" : " and a.state = :state")
                + (query.drafts() ? "" : " and a.state <> dk.handleplan.core.adjustment.AdjustmentState.PREPARED");
    }

    private static <R> TypedQuery<R> set(Query query, TypedQuery<R> asked) {
        asked.setParameter("cycle", query.cycleId());
        if (query.kind() != null) {
            asked.setParameter("kind", query.kind());
        }
        if (query.state() != null) {
            asked.setParameter("state", query.state());
        }
        return asked;
    }

    @Override
    public Set<UUID> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery("select a.id from Adjustment a where a.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    @Override
    public List<Money> delegated(Collection<UUID> rowIds) {
        return rowIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c.change from Adjustment a join a.changes c where c.rowId in :rows"
                                        + " and a.bodyId is null and a.state = :decided and a.kind <> :comesBack",
                                Money.class)
                        .setParameter("rows", rowIds)
                        .setParameter("decided", AdjustmentState.DECIDED)
                        .setParameter("comesBack", AdjustmentKind.RETURN)
                        .getResultList();
    }

    @Override
    public List<SettledAdjustment> settled(UUID initiativeId) {
        return entities.createQuery(SETTLED, SettledAdjustment.class)
                .setParameter("initiative", initiativeId)
                .setParameter("settled", List.of(AdjustmentState.DECIDED, AdjustmentState.REJECTED))
                .getResultList();
    }

    @Override
    public long countOpen(UUID cycleId) {
        return entities.createQuery(
                        "select count(a) from Adjustment a where a.cycleId = :cycle and a.state in :open", Long.class)
                .setParameter("cycle", cycleId)
                .setParameter("open", List.of(AdjustmentState.PREPARED, AdjustmentState.BEFORE_BODY))
                .getSingleResult();
    }

    private List<AdjustmentRow> rows(List<Head> heads) {
        var changes = changes(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> row(head, changes.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Change>> changes(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var query = entities.createNativeQuery("select c.adjustment_id, c.change_oere,"
                + " coalesce(r.line_label, i.short_title, i.title) from adjustment_change c"
                + " join allocation_row r on r.id = c.row_id left join initiative i on i.id = r.initiative_id"
                + " where c.adjustment_id in (" + "?,".repeat(ids.size() - 1) + "?)");
        for (var i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(c -> new Change((UUID) c[0], new Money(((Number) c[1]).longValue()), (String) c[2]))
                .collect(Collectors.groupingBy(Change::adjustmentId));
    }

    private static AdjustmentRow row(Head head, List<Change> changes) {
        var titles = head.recipient() == null ? titles(changes) : List.of(head.recipient());
        return new AdjustmentRow(
                head.id(),
                head.number(),
                head.kind(),
                head.state(),
                titles.isEmpty() ? null : titles.get(0),
                Math.max(0, titles.size() - 1),
                Adjustment.size(changes.stream().map(Change::by).toList()),
                head.body(),
                head.day());
    }

    /** What is changed most comes first. */
    private static List<String> titles(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(Change::size).reversed().thenComparing(Change::about))
                .map(Change::about)
                .distinct()
                .toList();
    }

    /** An adjustment without its changes. */
    public record Head(
            UUID id,
            int number,
            AdjustmentKind kind,
            AdjustmentState state,
            String recipient,
            String body,
            LocalDate preparedOn,
            LocalDate meetsOn,
            LocalDate settledOn) {

        LocalDate day() {
            var planned = meetsOn == null ? preparedOn : meetsOn;
            return settledOn == null ? planned : settledOn;
        }
    }

    /** One change with the name of what it is about. */
    private record Change(UUID adjustmentId, Money by, String about) {

        Money size() {
            return by.isNegative() ? Money.ZERO.minus(by) : by;
        }
    }
}
