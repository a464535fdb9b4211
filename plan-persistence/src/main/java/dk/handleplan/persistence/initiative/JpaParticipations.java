package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.Participation;
import dk.handleplan.core.initiative.ParticipationState;
import dk.handleplan.core.initiative.Participations;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaParticipations extends JpaRepository<Participation> implements Participations {

    @Inject
    public JpaParticipations(EntityManager entities) {
        super(entities, Participation.class);
    }

    @Override
    public List<Participation> ofInitiative(UUID initiativeId) {
        return query("select p from Participation p where p.initiativeId = :initiative order by p.id")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    @Override
    public List<Participation> openOf(UUID cycleId) {
        return query("select p from Participation p where p.cycleId = :cycle and p.state = :asked order by p.id")
                .setParameter("cycle", cycleId)
                .setParameter("asked", ParticipationState.ASKED)
                .getResultList();
    }
}
