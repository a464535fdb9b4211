package dk.handleplan.persistence.shared;

import dk.handleplan.core.shared.PendingWrites;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
public class JpaPendingWrites implements PendingWrites {

    private final EntityManager entities;

    @Inject
    public JpaPendingWrites(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
