package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.InMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

public class InMemoryRuleSettings extends InMemory<AllocationRules> implements RuleSettings {

    private final List<StaffDisqualification> disqualifications = new ArrayList<>();

    @Override
    public void add(StaffDisqualification disqualification) {
        disqualifications.add(disqualification);
    }

    @Override
    public void remove(StaffDisqualification disqualification) {
        disqualifications.remove(disqualification);
    }

    @Override
    public List<StaffDisqualification> disqualifications(UUID cycleId) {
        return disqualifications.stream()
                .filter(d -> d.cycleId().equals(cycleId))
                .toList();
    }

    @Override
    public Set<UUID> disqualifiedFrom(UUID cycleId, UUID userId) {
        return disqualifications(cycleId).stream()
                .filter(d -> d.userId().equals(userId))
                .map(StaffDisqualification::initiativeId)
                .collect(Collectors.toSet());
    }
}
