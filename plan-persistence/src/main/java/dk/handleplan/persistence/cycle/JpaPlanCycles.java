package dk.handleplan.persistence.cycle;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaPlanCycles extends JpaRepository<PlanCycle> implements PlanCycles {

    @Inject
    public JpaPlanCycles(EntityManager entities) {
        super(entities, PlanCycle.class);
    }

    @Override
    public Optional<PlanCycle> findByYear(int year) {
        return first(query("select c from PlanCycle c where c.year = :year").setParameter("year", year));
    }

    @Override
    public List<CycleRow> rows() {
        return entities.createQuery(
                        "select c.id, c.year, c.title, c.state, c.publishedOn from PlanCycle c order by c.year desc",
                        Object[].class)
                .getResultStream()
                .map(JpaPlanCycles::row)
                .toList();
    }

    private static CycleRow row(Object[] c) {
        return new CycleRow((UUID) c[0], (int) c[1], (String) c[2], (CycleState) c[3], c[4] != null);
    }
}
