package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.HeardChapter;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.RemarkRow.AnswerRow;
import dk.handleplan.core.hearing.Remarks;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

@Dependent
public class JpaRemarks extends JpaRepository<Remark> implements Remarks {

    private static final String APPROVED = "dk.handleplan.core.hearing.AnswerState.APPROVED";

    private static final String ROW =
            "select r.id, r.consultationId, c.councilId, council.name, r.initiativeId, r.chapter.id, r.chapter.number,"
                    + " r.chapter.heading, r.text,"
                    + " r.sentOn, a.version, a.outcome, a.text, a.change from Remark r join Consultation c on"
                    + " c.id = r.consultationId join Council council on council.id = c.councilId left join Answer a on"
                    + " a.remarkId = r.id and a.state = " + APPROVED;

    private static final String ONE = " where r.id = :subject";

    private static final String OF_CONSULTATION = " where r.consultationId = :subject";

    private static final String SENT_IN_CYCLE = " where r.cycleId = :subject and r.sentOn is not null";

    private static final String SENT_ON_INITIATIVE = " where r.initiativeId = :subject and r.sentOn is not null";

    @Inject
    public JpaRemarks(EntityManager entities) {
        super(entities, Remark.class);
    }

    @Override
    public Optional<Remark> of(UUID consultationId, UUID topicId) {
        var subject = Subject.of(topicId, ".chapter.id");
        return first(subject.in(
                        query("select r from Remark r where r.consultationId = :consultation" + subject.condition("r")))
                .setParameter("consultation", consultationId));
    }

    @Override
    public List<Remark> worded(UUID consultationId) {
        return query("select distinct r from Remark r left join r.recommendations m"
                        + " where r.consultationId = :consultation and (r.text is not null or m.amount is not null)")
                .setParameter("consultation", consultationId)
                .getResultList();
    }

    @Override
    public Optional<RemarkRow> row(UUID id) {
        return rows(ONE, id).stream().findFirst();
    }

    @Override
    public List<RemarkRow> ofConsultation(UUID consultationId) {
        return rows(OF_CONSULTATION, consultationId);
    }

    @Override
    public Map<Integer, Money> sums(UUID consultationId, UUID exceptInitiativeId) {
        return entities.createQuery(
                        "select r.initiativeId, m.budgetYear, m.amount from Remark r join r.recommendations m"
                                + OF_CONSULTATION + " and r.initiativeId is not null",
                        Object[].class)
                .setParameter("subject", consultationId)
                .getResultStream()
                .filter(row -> !row[0].equals(exceptInitiativeId))
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[1], Collectors.reducing(Money.ZERO, row -> (Money) row[2], Money::plus)));
    }

    @Override
    public List<RemarkRow> sent(UUID cycleId) {
        return rows(SENT_IN_CYCLE, cycleId);
    }

    @Override
    public List<RemarkRow> sent(UUID cycleId, Collection<UUID> initiativeIds, boolean others) {
        if (initiativeIds.isEmpty()) {
            return others ? rows(SENT_IN_CYCLE + " and r.initiativeId is null", cycleId) : List.of();
        }
        var which = SENT_IN_CYCLE + (others ? " and (r.initiativeId is null or" : " and (")
                + " r.initiativeId in :initiatives)";
        return rows(which, query -> query.setParameter("subject", cycleId).setParameter("initiatives", initiativeIds));
    }

    @Override
    public List<RemarkRow> sentOn(UUID initiativeId) {
        return rows(SENT_ON_INITIATIVE, initiativeId);
    }

    private List<RemarkRow> rows(String which, UUID subject) {
        return rows(which, query -> query.setParameter("subject", subject));
    }

    private List<RemarkRow> rows(String which, UnaryOperator<TypedQuery<Object[]>> asked) {
        var amounts = Amounts.by(asked.apply(entities.createQuery(
                "select r.id, m.budgetYear, m.amount from Remark r join r.recommendations m" + which
                        + " order by m.budgetYear",
                Object[].class)));
        return asked.apply(entities.createQuery(ROW + which + " order by council.name, r.id", Object[].class))
                .getResultStream()
                .map(row -> row(row, amounts.of((UUID) row[0])))
                .toList();
    }

    private static RemarkRow row(Object[] row, List<Recommendation> amounts) {
        var chapter = row[5] == null ? null : new HeardChapter((UUID) row[5], (Integer) row[6], (String) row[7]);
        var answer = row[11] == null
                ? null
                : new AnswerRow((Long) row[10], (Outcome) row[11], (String) row[12], (String) row[13]);
        return new RemarkRow(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (UUID) row[4],
                chapter,
                (String) row[8],
                (LocalDate) row[9],
                amounts,
                answer);
    }

    @Override
    public long toAnswer(UUID cycleId) {
        return entities.createQuery(
                        "select count(r) from Remark r where r.cycleId = :cycle and r.sentOn is not null and r.text is not null",
                        Long.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
    }

    @Override
    public long unapproved(UUID cycleId) {
        return entities.createQuery(
                        "select count(r) from Remark r where r.cycleId = :cycle and r.sentOn is not null"
                                + " and r.text is not null and not exists (select a from Answer a where a.remarkId = r.id"
                                + " and a.state = " + APPROVED + ")",
                        Long.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
    }

    @Override
    public List<RecommendedAmount> recommendedAmounts(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Remarks.RecommendedAmount(r.initiativeId, m.budgetYear,"
                                + " m.amount, c.councilId, council.leadsHearing, r.sentOn) from Remark r join r.recommendations m join"
                                + " Consultation c on c.id = r.consultationId join Council council on council.id = c.councilId where r.cycleId = :cycle and r.sentOn is"
                                + " not null and r.initiativeId is not null order by r.sentOn, c.councilId,"
                                + " r.initiativeId, m.budgetYear",
                        RecommendedAmount.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }
}
