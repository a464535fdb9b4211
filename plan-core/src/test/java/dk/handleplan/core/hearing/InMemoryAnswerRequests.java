package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryAnswerRequests extends InMemory<AnswerRequest> implements AnswerRequests {

    @Override
    public Optional<AnswerRequest> of(UUID cycleId, UUID unitId) {
        return all(request ->
                        request.cycleId().equals(cycleId) && request.unitId().equals(unitId))
                .findFirst();
    }
}
