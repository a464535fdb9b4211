package dk.handleplan.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands repositories the entity manager of the running transaction. */
@Dependent
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "plan")
    private EntityManager plan;
}
