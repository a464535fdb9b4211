package dk.handleplan.persistence.letter;

import dk.handleplan.core.letter.GrantCondition;
import dk.handleplan.core.letter.GrantConditions;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaGrantConditions extends JpaRepository<GrantCondition> implements GrantConditions {

    @Inject
    public JpaGrantConditions(EntityManager entities) {
        super(entities, GrantCondition.class);
    }

    @Override
    public Optional<GrantCondition> ofInitiative(UUID initiativeId) {
        return first(query("select c from GrantCondition c where c.initiativeId = :initiative")
                .setParameter("initiative", initiativeId));
    }
}
