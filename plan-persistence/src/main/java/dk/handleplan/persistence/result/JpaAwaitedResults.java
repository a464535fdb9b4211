package dk.handleplan.persistence.result;

import dk.handleplan.core.result.AwaitedResult;
import dk.handleplan.core.result.AwaitedResults;
import dk.handleplan.core.result.OpenResult;
import dk.handleplan.core.result.ResultState;
import dk.handleplan.core.result.ResultStep;
import dk.handleplan.core.result.ResultTold;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Dependent
public class JpaAwaitedResults extends JpaRepository<AwaitedResult> implements AwaitedResults {

    @Inject
    public JpaAwaitedResults(EntityManager entities) {
        super(entities, AwaitedResult.class);
    }

    @Override
    public long countOpen(UUID cycleId) {
        return entities.createQuery(
                        "select count(a) from AwaitedResult a where a.cycleId = :cycle and a.settledOn is null",
                        Long.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
    }

    @Override
    public Page<OpenResult> open(UUID cycleId, Set<UUID> units, PageRequest page) {
        var from = " from AwaitedResult a, Initiative n, Unit u, Indicator i where n.id = a.initiativeId"
                + " and u.id = n.leadUnitId and i.id = a.indicatorId and a.cycleId = :cycle and a.settledOn is null"
                + (units.isEmpty() ? "" : " and n.leadUnitId in :units");
        var rows = entities.createQuery(
                "select a.id, u.name, a.dueOn, i.text, n.id, coalesce(n.shortTitle, n.title), a.state" + from
                        + " order by u.name, a.dueOn, n.number, i.position",
                Object[].class);
        var total = entities.createQuery("select count(a)" + from, Long.class);
        Stream.of(rows, total).forEach(query -> {
            query.setParameter("cycle", cycleId);
            if (!units.isEmpty()) {
                query.setParameter("units", units);
            }
        });
        var found = page(rows, total, page);
        return new Page<>(found.rows().stream().map(JpaAwaitedResults::row).toList(), found.total(), page);
    }

    private static OpenResult row(Object[] r) {
        return new OpenResult(
                (UUID) r[0], (String) r[1], (LocalDate) r[2], (String) r[3], (UUID) r[4], (String) r[5], (ResultState)
                        r[6]);
    }

    @Override
    public List<ResultTold> told(UUID initiativeId) {
        return entities.createQuery(
                        "select a.id, i.text, a.state, s.kind, s.on, s.movedTo, s.because"
                                + " from AwaitedResult a join a.steps s, Indicator i"
                                + " where i.id = a.indicatorId and a.initiativeId = :initiative"
                                + " order by s.on desc, index(s) desc, i.position",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .getResultStream()
                .map(JpaAwaitedResults::told)
                .toList();
    }

    private static ResultTold told(Object[] r) {
        var step = new ResultStep((ResultStep.Kind) r[3], (LocalDate) r[4], (LocalDate) r[5], (String) r[6]);
        return new ResultTold((UUID) r[0], (String) r[1], (ResultState) r[2], step);
    }

    @Override
    public List<AwaitedResult> ofInitiative(UUID initiativeId) {
        return query("select a from AwaitedResult a where a.initiativeId = :initiative order by a.dueOn, a.id")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }
}
