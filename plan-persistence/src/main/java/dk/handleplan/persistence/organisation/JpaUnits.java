package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaUnits extends JpaRepository<Unit> implements Units {

    @Inject
    public JpaUnits(EntityManager entities) {
        super(entities, Unit.class);
    }

    @Override
    public Optional<Unit> findByName(String name) {
        return first(query("select x from Unit x where x.name = :name").setParameter("name", name));
    }

    @Override
    public List<Unit> all() {
        return query("select x from Unit x order by x.name").getResultList();
    }
}
