package dk.handleplan.persistence.adjustment;

import dk.handleplan.core.adjustment.AdjustmentRules;
import dk.handleplan.core.adjustment.AdjustmentSettings;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
public class JpaAdjustmentSettings extends JpaRepository<AdjustmentRules> implements AdjustmentSettings {

    @Inject
    public JpaAdjustmentSettings(EntityManager entities) {
        super(entities, AdjustmentRules.class);
    }
}
