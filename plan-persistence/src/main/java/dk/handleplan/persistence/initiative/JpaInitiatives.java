package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.InKindOffer;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@Dependent
public class JpaInitiatives extends JpaRepository<Initiative> implements Initiatives {

    private static final List<String> ANSWERS = List.of(
            "jointUnits",
            "participants",
            "committees",
            "contacts",
            "goalLinks",
            "policyLinks",
            "activities",
            "places",
            "partners",
            "financing",
            "budget",
            "applied",
            "facts",
            "fieldStates",
            "ownAnswers",
            "corrections",
            "indicators");

    @Inject
    public JpaInitiatives(EntityManager entities) {
        super(entities, Initiative.class);
    }

    @Override
    public List<Initiative> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : withAnswers(query("select i from Initiative i where i.id in :ids"))
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<UUID> withIndicator(UUID indicatorId) {
        return first(entities.createQuery(
                        "select n.id from Initiative n join n.indicators i where i.id = :indicator", UUID.class)
                .setParameter("indicator", indicatorId));
    }

    @Override
    public List<Initiative> ofUnit(UUID cycleId, UUID unitId) {
        return withAnswers(query("select i from Initiative i where i.cycleId = :cycle and i.leadUnitId = :unit"
                        + " order by i.title, i.id"))
                .setParameter("cycle", cycleId)
                .setParameter("unit", unitId)
                .getResultList();
    }

    @Override
    public List<Initiative> inPlan(UUID cycleId) {
        return withAnswers(query("select i from Initiative i where i.cycleId = :cycle and i.state in :states"
                        + " order by i.number, i.title"))
                .setParameter("cycle", cycleId)
                .setParameter("states", InitiativeState.IN_PLAN)
                .getResultList();
    }

    @Override
    public List<Initiative> granted(UUID cycleId) {
        return query(
                        "select i from Initiative i where i.cycleId = :cycle and i.state = :granted order by i.number, i.title")
                .setParameter("cycle", cycleId)
                .setParameter("granted", InitiativeState.GRANTED)
                .getResultList();
    }

    @Override
    public List<Initiative> submitted(UUID cycleId) {
        return withAnswers(query("select i from Initiative i where i.cycleId = :cycle and i.state = :state"))
                .setParameter("cycle", cycleId)
                .setParameter("state", InitiativeState.SUBMITTED)
                .getResultList();
    }

    @Override
    public Optional<Initiative> continuing(UUID earlierId) {
        return first(query("select i from Initiative i where i.continuationOf.initiativeId = :earlier"
                        + " and i.state not in :given order by i.id")
                .setParameter("earlier", earlierId)
                .setParameter("given", List.of(InitiativeState.WITHDRAWN, InitiativeState.NOT_SUBMITTED)));
    }

    @Override
    public boolean isOrWasContinuedIn(UUID cycleId, UUID earlierId) {
        return first(query("select i from Initiative i where i.continuationOf.initiativeId = :earlier"
                                + " and i.cycleId = :cycle order by i.id")
                        .setParameter("earlier", earlierId)
                        .setParameter("cycle", cycleId))
                .isPresent();
    }

    @Override
    public List<Initiative> kinOf(UUID id) {
        return Stream.of("mergedInto", "splitFrom")
                .flatMap(relation -> kin(relation, id))
                .sorted(Comparator.comparing(Initiative::title).thenComparing(Initiative::id))
                .toList();
    }

    /** An index serves one relation; of two at once H2 reads every initiative there is. */
    private Stream<Initiative> kin(String relation, UUID id) {
        return withAnswers(query("select i from Initiative i where i." + relation + " = :id"))
                .setParameter("id", id)
                .getResultStream();
    }

    /** Reads each collection once for all initiatives found, when it is first asked for. */
    private static TypedQuery<Initiative> withAnswers(TypedQuery<Initiative> query) {
        query.setHint("eclipselink.batch.type", "JOIN");
        ANSWERS.forEach(answer -> query.setHint("eclipselink.batch", "i." + answer));
        return query;
    }

    @Override
    public List<Initiative> sharedWith(UUID userId) {
        return query("select i from Initiative i join i.invitations g where g.userId = :user order by i.title, i.id")
                .setParameter("user", userId)
                .getResultList();
    }

    @Override
    public List<InKindOffer> inKind(UUID cycleId) {
        return entities.createQuery(
                        "select new " + InKindOffer.class.getName() + "(i.id, f.source, f.fte)"
                                + " from Initiative i join i.financing f where i.cycleId = :cycle and f.inKind = true"
                                + " and f.historic = false and f.fte is not null and f.source is not null"
                                + " and i.state not in :given",
                        InKindOffer.class)
                .setParameter("cycle", cycleId)
                .setParameter("given", List.of(InitiativeState.WITHDRAWN, InitiativeState.NOT_SUBMITTED))
                .getResultList();
    }

    @Override
    public int highestNumber(UUID cycleId) {
        return entities.createQuery(
                        "select coalesce(max(i.number), 0) from Initiative i where i.cycleId = :cycle", Integer.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
    }

    @Override
    public Page<InitiativeRow> rows(InitiativeFilter filter, InitiativeSort sort, PageRequest page) {
        return new InitiativeRows(entities, filter).page(sort, page);
    }
}
