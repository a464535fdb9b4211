package dk.handleplan.persistence.policy;

import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaPolicies extends JpaRepository<Policy> implements Policies {

    @Inject
    public JpaPolicies(EntityManager entities) {
        super(entities, Policy.class);
    }

    @Override
    public Optional<Policy> findByTitle(String title) {
        return first(query("select x from Policy x where x.title = :title").setParameter("title", title));
    }

    @Override
    public List<Policy> all() {
        return query("select x from Policy x order by x.fromYear desc, x.title").getResultList();
    }
}
