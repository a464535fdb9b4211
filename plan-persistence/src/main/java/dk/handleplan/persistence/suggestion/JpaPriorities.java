package dk.handleplan.persistence.suggestion;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.suggestion.Mark;
import dk.handleplan.core.suggestion.Priorities;
import dk.handleplan.core.suggestion.Priority;
import dk.handleplan.core.suggestion.Priority.Limit;
import dk.handleplan.core.suggestion.Weight;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaPriorities extends JpaRepository<Priority> implements Priorities {

    private static final String WEIGHTS =
            "select p.initiativeId, p.version, p.score, p.mark, l.budgetYear, l.least, l.most"
                    + " from Priority p left join p.limits l where p.cycleId = :cycle order by p.initiativeId, l.budgetYear";

    @Inject
    public JpaPriorities(EntityManager entities) {
        super(entities, Priority.class);
    }

    @Override
    public Optional<Priority> of(UUID cycleId, UUID initiativeId) {
        return first(query("select p from Priority p where p.cycleId = :cycle and p.initiativeId = :initiative")
                .setParameter("cycle", cycleId)
                .setParameter("initiative", initiativeId));
    }

    @Override
    public List<Weight> weights(UUID cycleId) {
        return entities
                .createQuery(WEIGHTS, Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(JpaPriorities::weight)
                .toList();
    }

    /** One row for each limit, or one without. */
    private static Weight weight(List<Object[]> rows) {
        var first = rows.get(0);
        return new Weight(
                (UUID) first[0],
                (Long) first[1],
                (Integer) first[2],
                (Mark) first[3],
                rows.stream()
                        .filter(row -> row[4] != null)
                        .map(row -> new Limit((Integer) row[4], (Money) row[5], (Money) row[6]))
                        .toList());
    }
}
