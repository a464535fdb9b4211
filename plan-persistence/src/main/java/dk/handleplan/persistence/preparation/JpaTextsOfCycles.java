package dk.handleplan.persistence.preparation;

import dk.handleplan.core.preparation.CycleTexts;
import dk.handleplan.core.preparation.TextsOfCycles;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaTextsOfCycles extends JpaRepository<CycleTexts> implements TextsOfCycles {

    @Inject
    public JpaTextsOfCycles(EntityManager entities) {
        super(entities, CycleTexts.class);
    }

    @Override
    public Optional<CycleTexts> ofCycle(UUID cycleId) {
        return first(
                query("select x from CycleTexts x where x.cycleId = :cycle").setParameter("cycle", cycleId));
    }
}
