package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.AnswerState;
import dk.handleplan.core.hearing.Answers;
import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaAnswers extends JpaRepository<Answer> implements Answers {

    private static final String ROW =
            "select r.id, council.name, r.initiativeId, i.number, coalesce(i.shortTitle, i.title), r.text, a.state,"
                    + " unit.id, unit.name, lead.id, lead.name, a.answerBy, a.outcome, r.chapter.heading";

    private static final String REMARKS =
            " from Remark r join Consultation c on c.id = r.consultationId left join Answer a on a.remarkId = r.id";

    private static final String TO_ANSWER = " where r.cycleId = :cycle and r.sentOn is not null and r.text is not null";

    private static final String COUNTED = REMARKS + TO_ANSWER;

    private static final String FROM = REMARKS + " join Council council on council.id = c.councilId"
            + " left join Initiative i on i.id = r.initiativeId left join Unit unit on unit.id = a.unitId"
            + " left join Unit lead on lead.id = i.leadUnitId" + TO_ANSWER;

    private static final String ORDER =
            " order by i.number asc nulls first, r.chapter.number asc nulls first, i.title asc nulls first, council.name,"
                    + " r.id";

    private static final String BY_SECRETARIAT = " and a.unitId is null";

    private static final String WAITS_FOR_UNIT =
            " and a.unitId = :unit and (a.state = :returned or a.state = :open and a.outcome is null)";

    private static final String WAITS_FOR_SECRETARIAT =
            " and (a.id is null or a.state = :answered or a.state = :open and a.unitId is null)";

    @Inject
    public JpaAnswers(EntityManager entities) {
        super(entities, Answer.class);
    }

    @Override
    public Optional<Answer> to(UUID remarkId) {
        return first(query("select a from Answer a where a.remarkId = :remark").setParameter("remark", remarkId));
    }

    @Override
    public List<Answer> to(Collection<UUID> remarkIds) {
        return query("select a from Answer a where a.remarkId in :remarks")
                .setParameter("remarks", remarkIds)
                .getResultList();
    }

    @Override
    public List<Answer> ofUnit(UUID cycleId, UUID unitId) {
        return query("select a from Answer a join Remark r on r.id = a.remarkId where a.unitId = :unit"
                        + " and r.cycleId = :cycle")
                .setParameter("unit", unitId)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public Page<BoardRow> board(UUID cycleId, BoardFilter filter, PageRequest request) {
        var narrowed = condition(filter);
        var found = page(
                filtered(entities.createQuery(ROW + FROM + narrowed + ORDER, Object[].class), cycleId, filter),
                filtered(entities.createQuery("select count(r)" + COUNTED + narrowed, Long.class), cycleId, filter),
                request);
        return new Page<>(found.rows().stream().map(JpaAnswers::row).toList(), found.total(), request);
    }

    @Override
    public List<BoardRow> rows(UUID cycleId, Collection<UUID> remarkIds) {
        return entities.createQuery(ROW + FROM + " and r.id in :remarks" + ORDER, Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("remarks", remarkIds)
                .getResultStream()
                .map(JpaAnswers::row)
                .toList();
    }

    @Override
    public Map<AnswerState, Long> counts(UUID cycleId, BoardFilter filter) {
        var anyState = new BoardFilter(null, filter.answerer(), filter.councilId());
        var counts = new EnumMap<AnswerState, Long>(AnswerState.class);
        var grouped = "select a.state, count(r)" + COUNTED + condition(anyState) + " group by a.state";
        filtered(entities.createQuery(grouped, Object[].class), cycleId, anyState)
                .getResultStream()
                .forEach(row -> counts.merge(state(row[0]), (Long) row[1], Long::sum));
        return counts;
    }

    private static String condition(BoardFilter filter) {
        var state = filter.state() == null
                ? ""
                : filter.state() == AnswerState.OPEN
                        ? " and (a.id is null or a.state = :state)"
                        : " and a.state = :state";
        return state
                + (filter.answerer() == null
                        ? ""
                        : filter.answerer().unitId() == null ? BY_SECRETARIAT : " and a.unitId = :unit")
                + (filter.councilId() == null ? "" : " and c.councilId = :council");
    }

    private static <R> TypedQuery<R> filtered(TypedQuery<R> query, UUID cycleId, BoardFilter filter) {
        query.setParameter("cycle", cycleId);
        Optional.ofNullable(filter.state()).ifPresent(state -> query.setParameter("state", state));
        Optional.ofNullable(filter.answerer())
                .map(Answerer::unitId)
                .ifPresent(unit -> query.setParameter("unit", unit));
        Optional.ofNullable(filter.councilId()).ifPresent(council -> query.setParameter("council", council));
        return query;
    }

    @Override
    public Optional<UUID> next(UUID cycleId, Answerer answerer, UUID other) {
        var ofUnit = answerer.unitId() != null;
        var query = entities.createQuery(
                        "select r.id, i.number, r.chapter.number, i.title, council.name" + FROM
                                + (ofUnit ? WAITS_FOR_UNIT : WAITS_FOR_SECRETARIAT) + " and r.id <> :other" + ORDER,
                        Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("other", other)
                .setParameter("open", AnswerState.OPEN)
                .setParameter(ofUnit ? "returned" : "answered", ofUnit ? AnswerState.RETURNED : AnswerState.ANSWERED);
        if (ofUnit) {
            query.setParameter("unit", answerer.unitId());
        }
        return first(query).map(row -> (UUID) row[0]);
    }

    @Override
    public Set<UUID> changedInitiatives(UUID cycleId) {
        return Set.copyOf(entities.createQuery(
                        "select distinct r.initiativeId from Answer a join a.changedParts part join Remark r on r.id ="
                                + " a.remarkId where r.cycleId = :cycle and r.initiativeId is not null",
                        UUID.class)
                .setParameter("cycle", cycleId)
                .getResultList());
    }

    @Override
    public List<UnitRow> units(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Answers.UnitRow(u.id, u.name) from AnswerRequest q join"
                                + " Unit u on u.id = q.unitId where q.cycleId = :cycle order by u.name",
                        UnitRow.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    private static BoardRow row(Object[] row) {
        return new BoardRow(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                row[2] == null ? (String) row[13] : DraftPlan.numbered((Integer) row[3], (String) row[4]),
                (String) row[5],
                state(row[6]),
                unit(row[7], row[8]),
                unit(row[9], row[10]),
                (LocalDate) row[11],
                (Outcome) row[12]);
    }

    private static AnswerState state(Object state) {
        return state == null ? AnswerState.OPEN : (AnswerState) state;
    }

    private static UnitRow unit(Object id, Object name) {
        return id == null ? null : new UnitRow((UUID) id, (String) name);
    }
}
