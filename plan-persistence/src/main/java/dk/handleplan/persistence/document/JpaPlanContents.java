package dk.handleplan.persistence.document;

import dk.handleplan.core.document.PlanContents;
import dk.handleplan.core.document.PlanNeighbour;
import dk.handleplan.core.document.PlanReader;
import dk.handleplan.core.document.PlanSearch;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaPlanContents implements PlanContents {

    private static final String PRINTED = " i.cycleId = :cycle and i.state in :printed";

    /** Rows of the allocation that are alike in goal, year and state; goals of printed initiatives alone. */
    private static final String GRANTED = """
            select s.goal, s.budget_year, s.granted_state, sum(coalesce(s.granted_oere, 0)), min(s.number)
              from (select case when i.state in (%s) then i.goal_group_id end as goal, i.number,
                           r.budget_year, r.granted_state, r.granted_oere
                      from allocation_row r left join initiative i on i.id = r.initiative_id
                     where r.cycle_id = ?) s
             group by s.goal, s.budget_year, s.granted_state
             order by 5 nulls last
            """.formatted(
            PlanReader.PRINTED.stream().map(state -> "'" + state + "'").sorted().collect(Collectors.joining(", ")));

    private final EntityManager entities;

    @Inject
    public JpaPlanContents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(UUID cycleId) {
        return printed("select count(i.id) from Initiative i where" + PRINTED, Long.class, cycleId)
                .getSingleResult();
    }

    private <R> TypedQuery<R> printed(String jpql, Class<R> type, UUID cycleId) {
        return entities.createQuery(jpql, type)
                .setParameter("cycle", cycleId)
                .setParameter("printed", PlanReader.PRINTED);
    }

    @Override
    public Map<UUID, Long> byGoal(UUID cycleId) {
        return printed(
                        "select i.goalGroupId, count(i.id) from Initiative i where" + PRINTED
                                + " and i.goalGroupId is not null group by i.goalGroupId",
                        Object[].class,
                        cycleId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public List<Granted> granted(UUID cycleId) {
        List<?> sums =
                entities.createNativeQuery(GRANTED).setParameter(1, cycleId).getResultList();
        return sums.stream()
                .map(Object[].class::cast)
                .map(JpaPlanContents::granted)
                .toList();
    }

    private static Granted granted(Object[] sum) {
        var state = ValueState.valueOf((String) sum[2]);
        return new Granted(
                Optional.ofNullable((UUID) sum[0]),
                ((Number) sum[1]).intValue(),
                state == ValueState.KNOWN
                        ? Amount.of(new Money(((Number) sum[3]).longValue()))
                        : Amount.unknown(state));
    }

    @Override
    public Set<Integer> promisedFrom(UUID cycleId) {
        return new HashSet<>(entities.createQuery(
                        "select distinct p.budgetYear from LedgerEntry e join e.pool p where e.cycleId = :cycle",
                        Integer.class)
                .setParameter("cycle", cycleId)
                .getResultList());
    }

    @Override
    public Set<UUID> leads(UUID cycleId) {
        return new HashSet<>(
                printed("select distinct i.leadUnitId from Initiative i where" + PRINTED, UUID.class, cycleId)
                        .getResultList());
    }

    @Override
    public Map<UUID, Set<Integer>> touching(UUID cycleId, Set<UUID> goals) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        return printed(
                        "select l.goalId, i.number from Initiative i join i.goalLinks l where" + PRINTED
                                + " and i.number is not null and l.goalId in :goals",
                        Object[].class,
                        cycleId)
                .setParameter("goals", goals)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Integer) row[1], Collectors.toSet())));
    }

    @Override
    public Set<UUID> remarkedElsewhere(UUID cycleId) {
        return new HashSet<>(printed(
                        "select distinct r.initiativeId from Remark r where r.cycleId = :cycle and r.sentOn is not null"
                                + " and r.initiativeId is not null and not exists (select i.id from Initiative i"
                                + " where i.id = r.initiativeId and i.state in :printed)",
                        UUID.class,
                        cycleId)
                .getResultList());
    }

    @Override
    public List<UUID> numbered(UUID cycleId) {
        return printed(
                        "select i.id from Initiative i where" + PRINTED + " order by i.number, i.title",
                        UUID.class,
                        cycleId)
                .getResultList();
    }

    @Override
    public Page<UUID> page(UUID cycleId, PlanSearch search, PageRequest request) {
        return new PlanPages(entities, cycleId, search).page(request);
    }

    @Override
    public Optional<UUID> numbered(UUID cycleId, int number) {
        return printed("select i.id from Initiative i where" + PRINTED + " and i.number = :number", UUID.class, cycleId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PlanNeighbour> before(UUID initiativeId) {
        return beside(initiativeId, "<", " desc");
    }

    @Override
    public Optional<PlanNeighbour> after(UUID initiativeId) {
        return beside(initiativeId, ">", " asc");
    }

    private Optional<PlanNeighbour> beside(UUID initiativeId, String which, String direction) {
        var goal = PlanPages.GOAL;
        return entities.createQuery(
                        "select i.number, i.title, " + goal + " as goalNumber from Initiative i" + PlanPages.JOINED
                                + ", Initiative me left join Goal mine on mine.id = me.goalGroupId"
                                + " where me.id = :me and i.cycleId = me.cycleId and i.state in :printed"
                                + " and i.number is not null and (" + goal + which + PlanPages.MY_GOAL + " or " + goal
                                + " = " + PlanPages.MY_GOAL + " and i.number" + which + "me.number)"
                                + " order by goalNumber" + direction + ", i.number" + direction,
                        Object[].class)
                .setParameter("me", initiativeId)
                .setParameter("printed", PlanReader.PRINTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new PlanNeighbour((Integer) row[0], (String) row[1]));
    }
}
