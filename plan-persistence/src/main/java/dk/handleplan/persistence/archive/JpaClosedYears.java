package dk.handleplan.persistence.archive;

import dk.handleplan.core.archive.ClosedYear;
import dk.handleplan.core.archive.ClosedYears;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class JpaClosedYears extends JpaRepository<ClosedYear> implements ClosedYears {

    @Inject
    public JpaClosedYears(EntityManager entities) {
        super(entities, ClosedYear.class);
    }

    @Override
    public Optional<ClosedYear> ofYear(int year) {
        return first(query("select y from ClosedYear y, PlanCycle c where c.id = y.cycleId and c.year = :year")
                .setParameter("year", year));
    }
}
