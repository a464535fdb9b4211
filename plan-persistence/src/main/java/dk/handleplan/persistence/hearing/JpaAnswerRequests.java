package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.AnswerRequest;
import dk.handleplan.core.hearing.AnswerRequests;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaAnswerRequests extends JpaRepository<AnswerRequest> implements AnswerRequests {

    @Inject
    public JpaAnswerRequests(EntityManager entities) {
        super(entities, AnswerRequest.class);
    }

    @Override
    public Optional<AnswerRequest> of(UUID cycleId, UUID unitId) {
        return first(query("select r from AnswerRequest r where r.cycleId = :cycle and r.unitId = :unit")
                .setParameter("cycle", cycleId)
                .setParameter("unit", unitId));
    }
}
