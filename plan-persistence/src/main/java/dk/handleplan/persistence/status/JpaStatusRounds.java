package dk.handleplan.persistence.status;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.status.RoundParts;
import dk.handleplan.core.status.RoundState;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRounds;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open reports are counted by an update statement, whose row lock lets exactly one caller see the count reach zero. */
@Dependent
public class JpaStatusRounds extends JpaRepository<StatusRound> implements StatusRounds {

    @Inject
    public JpaStatusRounds(EntityManager entities) {
        super(entities, StatusRound.class);
    }

    @Override
    public void add(StatusRound round) {
        addOnce(round);
    }

    @Override
    public Optional<StatusRound> latest(UUID cycleId, Phase phase) {
        return ofPhase(cycleId, phase).filter(round -> round.state() != RoundState.PLANNED);
    }

    @Override
    public Optional<StatusRound> ofPhase(UUID cycleId, Phase phase) {
        return first(query("select r from StatusRound r where r.cycleId = :cycle and r.phase = :phase")
                .setParameter("cycle", cycleId)
                .setParameter("phase", phase));
    }

    @Override
    public List<StatusRound> ofCycle(UUID cycleId) {
        return query("select r from StatusRound r where r.cycleId = :cycle and r.state <> :planned"
                        + " order by r.openedOn, r.phase desc nulls last")
                .setParameter("cycle", cycleId)
                .setParameter("planned", RoundState.PLANNED)
                .getResultList();
    }

    @Override
    public List<StatusRound> planned(UUID cycleId) {
        return query("select r from StatusRound r where r.cycleId = :cycle and r.state = :planned and r.phase is null"
                        + " order by r.deadline, r.title")
                .setParameter("cycle", cycleId)
                .setParameter("planned", RoundState.PLANNED)
                .getResultList();
    }

    @Override
    public void remove(StatusRound round) {
        entities.remove(round);
    }

    @Override
    public void partsOpened(UUID roundId, int count) {
        if (add(roundId, count) == 0) {
            entities.persist(new RoundParts(roundId, count));
        }
    }

    @Override
    public boolean partClosed(UUID roundId) {
        if (add(roundId, -1) == 0) {
            throw new IllegalStateException("Status round " + roundId + " has not opened");
        }
        return openParts(roundId) == 0;
    }

    private int add(UUID roundId, int count) {
        return entities.createQuery(
                        "update RoundParts p set p.openParts = p.openParts + :count where p.roundId = :round")
                .setParameter("count", count)
                .setParameter("round", roundId)
                .executeUpdate();
    }

    private int openParts(UUID roundId) {
        return entities.createQuery("select p.openParts from RoundParts p where p.roundId = :round", Integer.class)
                .setParameter("round", roundId)
                .getSingleResult();
    }
}
