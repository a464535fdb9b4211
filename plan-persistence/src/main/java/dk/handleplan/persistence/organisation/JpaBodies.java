package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaBodies extends JpaRepository<Body> implements Bodies {

    @Inject
    public JpaBodies(EntityManager entities) {
        super(entities, Body.class);
    }

    @Override
    public Optional<Body> findByAbbreviation(String abbreviation) {
        return first(query("select x from Body x where x.abbreviation = :abbreviation")
                .setParameter("abbreviation", abbreviation));
    }

    @Override
    public List<Body> all() {
        return query("select x from Body x order by x.abbreviation").getResultList();
    }
}
