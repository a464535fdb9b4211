package dk.handleplan.persistence.document;

import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.document.PlanDocuments;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaPlanDocuments extends JpaRepository<PlanDocument> implements PlanDocuments {

    @Inject
    public JpaPlanDocuments(EntityManager entities) {
        super(entities, PlanDocument.class);
    }

    /** The budgets of all areas are read at once. */
    @Override
    public Optional<PlanDocument> ofCycle(UUID cycleId) {
        return first(query("select x from PlanDocument x where x.cycleId = :cycle")
                .setParameter("cycle", cycleId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "x.areas")
                .setHint("eclipselink.batch", "x.areas.budget"));
    }
}
