package dk.handleplan.persistence.cycle;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open parts are counted by update statements, whose row lock lets exactly one caller see the count reach zero. */
@Dependent
public class JpaPhaseRuns extends JpaRepository<PhaseRun> implements PhaseRuns {

    @Inject
    public JpaPhaseRuns(EntityManager entities) {
        super(entities, PhaseRun.class);
    }

    @Override
    public Optional<PhaseRun> find(UUID cycleId, Phase phase) {
        return first(query("select r from PhaseRun r where r.cycleId = :cycle and r.phase = :phase")
                .setParameter("cycle", cycleId)
                .setParameter("phase", phase));
    }

    @Override
    public List<PhaseRun> ofCycle(UUID cycleId) {
        TypedQuery<PhaseRun> runs = query("select r from PhaseRun r where r.cycleId = :cycle");
        return runs.setParameter("cycle", cycleId)
                .getResultStream()
                .sorted(Comparator.comparing(PhaseRun::phase))
                .toList();
    }

    @Override
    public void partsOpened(UUID cycleId, Phase phase, int count) {
        add(cycleId, phase, count);
    }

    @Override
    public boolean partClosed(UUID cycleId, Phase phase) {
        add(cycleId, phase, -1);
        return openParts(cycleId, phase) == 0;
    }

    private void add(UUID cycleId, Phase phase, int count) {
        var changed = entities.createQuery("update PhaseRun r set r.openParts = r.openParts + :count"
                        + " where r.cycleId = :cycle and r.phase = :phase")
                .setParameter("count", count)
                .setParameter("cycle", cycleId)
                .setParameter("phase", phase)
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("Phase " + phase + " of cycle " + cycleId + " has not begun");
        }
    }

    private int openParts(UUID cycleId, Phase phase) {
        return entities.createQuery(
                        "select r.openParts from PhaseRun r where r.cycleId = :cycle and r.phase = :phase",
                        Integer.class)
                .setParameter("cycle", cycleId)
                .setParameter("phase", phase)
                .getSingleResult();
    }
}
