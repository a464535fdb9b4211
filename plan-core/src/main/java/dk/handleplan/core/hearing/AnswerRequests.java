package dk.handleplan.core.hearing;

import java.util.Optional;
import java.util.UUID;

/** What units are asked to answer. */
public interface AnswerRequests {

    void add(AnswerRequest request);

    Optional<AnswerRequest> find(UUID id);

    Optional<AnswerRequest> of(UUID cycleId, UUID unitId);
}
