package dk.handleplan.persistence.scenario;

import dk.handleplan.core.scenario.AllocationRules;
import dk.handleplan.core.scenario.RuleSettings;
import dk.handleplan.core.scenario.StaffDisqualification;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaRuleSettings extends JpaRepository<AllocationRules> implements RuleSettings {

    @Inject
    public JpaRuleSettings(EntityManager entities) {
        super(entities, AllocationRules.class);
    }

    @Override
    public void add(StaffDisqualification disqualification) {
        entities.persist(disqualification);
    }

    @Override
    public void remove(StaffDisqualification disqualification) {
        entities.remove(disqualification);
    }

    @Override
    public List<StaffDisqualification> disqualifications(UUID cycleId) {
        return entities.createQuery(
                        "select d from StaffDisqualification d where d.cycleId = :cycle"
                                + " order by d.person, d.recordedOn, d.id",
                        StaffDisqualification.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public Set<UUID> disqualifiedFrom(UUID cycleId, UUID userId) {
        return entities.createQuery(
                        "select d.initiativeId from StaffDisqualification d where d.cycleId = :cycle"
                                + " and d.userId = :user",
                        UUID.class)
                .setParameter("cycle", cycleId)
                .setParameter("user", userId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
