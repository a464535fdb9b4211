package dk.handleplan.persistence.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.MeasurePlan;
import dk.handleplan.core.measure.MeasurePlans;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The database keeps one plan of a criterion. */
@Dependent
public class JpaMeasurePlans extends JpaRepository<MeasurePlan> implements MeasurePlans {

    @Inject
    public JpaMeasurePlans(EntityManager entities) {
        super(entities, MeasurePlan.class);
    }

    @Override
    public void add(MeasurePlan plan) {
        addOnce(plan);
    }

    @Override
    public Optional<MeasurePlan> ofIndicator(UUID indicatorId) {
        return first(query("select p from MeasurePlan p where p.indicatorId = :indicator")
                .setParameter("indicator", indicatorId));
    }

    @Override
    public Optional<MeasurePlan> ofEarlierYear(Indicator indicator) {
        var before = indicator.continues();
        var found = before.flatMap(this::ofIndicator);
        while (before.isPresent() && found.isEmpty()) {
            before = before.flatMap(this::yearBefore);
            found = before.flatMap(this::ofIndicator);
        }
        return found;
    }

    private Optional<UUID> yearBefore(UUID indicatorId) {
        return Optional.ofNullable(entities.find(Indicator.class, indicatorId)).flatMap(Indicator::continues);
    }
}
