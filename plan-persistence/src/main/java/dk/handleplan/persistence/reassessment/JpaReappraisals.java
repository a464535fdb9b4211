package dk.handleplan.persistence.reassessment;

import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.reassessment.Candidate;
import dk.handleplan.core.reassessment.CandidateSearch;
import dk.handleplan.core.reassessment.FlagTold;
import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.reassessment.ReappraisalOutcome;
import dk.handleplan.core.reassessment.ReappraisalRow;
import dk.handleplan.core.reassessment.ReappraisalRow.Said;
import dk.handleplan.core.reassessment.ReappraisalState;
import dk.handleplan.core.reassessment.Reappraisals;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaReappraisals extends JpaRepository<Reappraisal> implements Reappraisals {

    private static final String UNIT = "(select u.name from Unit u where u.id = i.leadUnitId)";

    private static final String OF_EVENT = "select r.id, i.number, coalesce(i.shortTitle, i.title), " + UNIT
            + ", r.why, r.state, r.dueOn, r.assessment.outcome, r.assessment.words, r.assessment.sections, r.decision.outcome,"
            + " r.decision.words, r.decision.sections, (select a.number from Adjustment a where a.id = r.adjustmentId)"
            + " from Reappraisal r join Initiative i on i.id = r.initiativeId"
            + " where r.eventId = :event order by i.number, i.title";

    private static final String CRITERIA_OF = "select r.id, k.text from Reappraisal r join r.indicators c"
            + " join Indicator k on k.id = c where r.id in :ids order by k.position";

    private static final String CRITERIA = " from Initiative i join i.indicators k where i.cycleId = :cycle"
            + " and i.state = :granted and lower(k.text) like :text escape '!'";

    @Inject
    public JpaReappraisals(EntityManager entities) {
        super(entities, Reappraisal.class);
    }

    @Override
    public void add(Reappraisal reappraisal) {
        addOnce(reappraisal);
    }

    @Override
    public List<Reappraisal> ofEvent(UUID eventId) {
        return query("select r from Reappraisal r where r.eventId = :event")
                .setParameter("event", eventId)
                .getResultList();
    }

    @Override
    public List<Reappraisal> waiting(UUID cycleId) {
        return query("select r from Reappraisal r where r.cycleId = :cycle and r.state = :waiting order by r.id")
                .setParameter("cycle", cycleId)
                .setParameter("waiting", ReappraisalState.WAITING)
                .getResultList();
    }

    @Override
    public long countOpen(UUID cycleId) {
        return entities.createQuery(
                        "select count(r) from Reappraisal r where r.cycleId = :cycle and r.state in :open", Long.class)
                .setParameter("cycle", cycleId)
                .setParameter("open", ReappraisalState.OPEN)
                .getSingleResult();
    }

    @Override
    public Set<UUID> flagged(UUID eventId) {
        return new HashSet<>(entities.createQuery(
                        "select r.initiativeId from Reappraisal r where r.eventId = :event and r.state <> :gone",
                        UUID.class)
                .setParameter("event", eventId)
                .setParameter("gone", ReappraisalState.WITHDRAWN)
                .getResultList());
    }

    @Override
    public Page<ReappraisalRow> ofEvent(UUID eventId, PageRequest request) {
        Page<Object[]> found = page(
                entities.createQuery(OF_EVENT, Object[].class).setParameter("event", eventId),
                entities.createQuery("select count(r) from Reappraisal r where r.eventId = :event", Long.class)
                        .setParameter("event", eventId),
                request);
        var criteria =
                criteriaOf(found.rows().stream().map(row -> (UUID) row[0]).toList());
        var rows = found.rows().stream()
                .map(row -> new ReappraisalRow(
                        (UUID) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (String) row[3],
                        criteria.getOrDefault((UUID) row[0], List.of()),
                        (String) row[4],
                        (ReappraisalState) row[5],
                        (LocalDate) row[6],
                        said(row, 7),
                        said(row, 10),
                        (Integer) row[13]))
                .toList();
        return new Page<>(rows, found.total(), request);
    }

    private static Said said(Object[] row, int from) {
        return row[from] == null
                ? null
                : Said.of((ReappraisalOutcome) row[from], (String) row[from + 1], (String) row[from + 2]);
    }

    private Map<UUID, List<String>> criteriaOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(CRITERIA_OF, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    @Override
    public List<FlagTold> ofInitiative(UUID initiativeId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.reassessment.FlagTold(r.id, e.title, r.flaggedOn,"
                                + " r.decision.outcome, r.decision.on)"
                                + " from Reappraisal r join OutsideEvent e on e.id = r.eventId"
                                + " where r.initiativeId = :initiative and r.state <> :gone order by r.flaggedOn desc, e.title",
                        FlagTold.class)
                .setParameter("initiative", initiativeId)
                .setParameter("gone", ReappraisalState.WITHDRAWN)
                .getResultList();
    }

    @Override
    public Page<Candidate> criteria(UUID cycleId, CandidateSearch search, PageRequest request) {
        var where = CRITERIA + (search.unitId() == null ? "" : " and i.leadUnitId = :unit");
        var rows = "select i.id, k.id, i.number, coalesce(i.shortTitle, i.title),"
                + " " + UNIT + ", k.text" + where
                + " order by i.number, i.title, k.position";
        Page<Object[]> found = page(
                narrowed(entities.createQuery(rows, Object[].class), cycleId, search),
                narrowed(entities.createQuery("select count(k)" + where, Long.class), cycleId, search),
                request);
        return new Page<>(found.rows().stream().map(JpaReappraisals::candidate).toList(), found.total(), request);
    }

    private static <R> TypedQuery<R> narrowed(TypedQuery<R> query, UUID cycleId, CandidateSearch search) {
        var text = search.text() == null ? "" : search.text().strip().toLowerCase(Locale.ROOT);
        query.setParameter("cycle", cycleId)
                .setParameter("granted", InitiativeState.GRANTED)
                .setParameter("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        return search.unitId() == null ? query : query.setParameter("unit", search.unitId());
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                (UUID) row[0],
                (UUID) row[1],
                (Integer) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                false);
    }
}
