package dk.handleplan.persistence.matter;

import dk.handleplan.core.matter.Matter;
import dk.handleplan.core.matter.MatterState;
import dk.handleplan.core.matter.Matters;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaMatters extends JpaRepository<Matter> implements Matters {

    private static final String ROW =
            "select new dk.handleplan.core.matter.Matters.MatterRow(m.id, c.name, m.kind, m.title, m.state, m.year,"
                    + " m.number, m.raisedOn, m.answerBy, m.answeredOn)";
    private static final String FROM = " from Matter m join Council c on c.id = m.councilId where ";
    private static final String OF_COUNCILS = FROM + "m.councilId in :councils";
    private static final String RAISED = FROM + "(m.state <> :draft or m.councilId in :councils)";
    private static final String NEWEST_FIRST = " m.raisedOn desc nulls first, m.number desc, m.title, m.id";

    @Inject
    public JpaMatters(EntityManager entities) {
        super(entities, Matter.class);
    }

    @Override
    public void remove(Matter matter) {
        entities.remove(matter);
    }

    @Override
    public int nextNumber(UUID councilId, int year) {
        entities.find(Council.class, councilId, LockModeType.PESSIMISTIC_WRITE);
        var last = entities.createQuery(
                        "select max(m.number) from Matter m where m.councilId = :council and m.year = :year",
                        Integer.class)
                .setParameter("council", councilId)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public Page<MatterRow> ofCouncils(Set<UUID> councils, PageRequest page) {
        return page(
                of(councils, rows(OF_COUNCILS + " order by" + NEWEST_FIRST)), of(councils, count(OF_COUNCILS)), page);
    }

    /** By their letters, states stand in the order raised, draft, answered when turned round. */
    @Override
    public Page<MatterRow> raised(Set<UUID> ownCouncils, PageRequest page) {
        return page(
                of(ownCouncils, rows(RAISED + " order by m.state desc," + NEWEST_FIRST))
                        .setParameter("draft", MatterState.DRAFT),
                of(ownCouncils, count(RAISED)).setParameter("draft", MatterState.DRAFT),
                page);
    }

    private TypedQuery<MatterRow> rows(String from) {
        return entities.createQuery(ROW + from, MatterRow.class);
    }

    private TypedQuery<Long> count(String from) {
        return entities.createQuery("select count(m)" + from, Long.class);
    }

    /** A set that is empty cannot be asked for, so it stands for a council that does not exist. */
    private static <R> TypedQuery<R> of(Set<UUID> councils, TypedQuery<R> query) {
        return query.setParameter("councils", councils.isEmpty() ? Set.of(new UUID(0, 0)) : councils);
    }

    @Override
    public List<AnsweredMatter> answered(int fromYear, int beforeYear) {
        return entities.createQuery(
                        "select new dk.handleplan.core.matter.Matters.AnsweredMatter(c.name, m.kind, m.year, m.number,"
                                + " m.title, m.text, m.raisedOn, m.outcome, m.answer, m.adopted, m.answeredOn)" + FROM
                                + "m.state = :answered and m.year >= :from and m.year < :before"
                                + " order by c.name, m.year, m.number",
                        AnsweredMatter.class)
                .setParameter("answered", MatterState.ANSWERED)
                .setParameter("from", fromYear)
                .setParameter("before", beforeYear)
                .getResultList();
    }
}
