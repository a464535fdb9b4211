package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaCouncils extends JpaRepository<Council> implements Councils {

    @Inject
    public JpaCouncils(EntityManager entities) {
        super(entities, Council.class);
    }

    @Override
    public Optional<Council> findByName(String name) {
        return first(query("select x from Council x where x.name = :name").setParameter("name", name));
    }

    @Override
    public List<Council> all() {
        return query("select x from Council x order by x.name").getResultList();
    }
}
