package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.UUID;

public class InMemoryParticipations extends InMemory<Participation> implements Participations {

    @Override
    public List<Participation> ofInitiative(UUID initiativeId) {
        return all(question -> question.initiativeId().equals(initiativeId)).toList();
    }

    @Override
    public List<Participation> openOf(UUID cycleId) {
        return all(question -> question.isOpen() && question.cycleId().equals(cycleId))
                .toList();
    }
}
