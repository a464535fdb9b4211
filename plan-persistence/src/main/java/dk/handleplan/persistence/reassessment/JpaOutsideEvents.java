package dk.handleplan.persistence.reassessment;

import dk.handleplan.core.reassessment.EventRow;
import dk.handleplan.core.reassessment.OutsideEvent;
import dk.handleplan.core.reassessment.OutsideEvents;
import dk.handleplan.core.reassessment.ReappraisalState;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

@Dependent
public class JpaOutsideEvents extends JpaRepository<OutsideEvent> implements OutsideEvents {

    private static final String ROWS = "select new dk.handleplan.core.reassessment.EventRow(e.id, e.kind, e.title,"
            + " e.inForce, e.registeredOn,"
            + " (select count(r) from Reappraisal r where r.eventId = e.id and r.state <> :gone),"
            + " (select count(d) from Reappraisal d where d.eventId = e.id and d.state = :decided),"
            + " (select count(l) from Reappraisal l where l.eventId = e.id and l.state = :asked and l.dueOn < :today))"
            + " from OutsideEvent e where e.cycleId = :cycle order by e.registeredOn desc, e.title";

    @Inject
    public JpaOutsideEvents(EntityManager entities) {
        super(entities, OutsideEvent.class);
    }

    @Override
    public Page<EventRow> ofCycle(UUID cycleId, LocalDate today, PageRequest request) {
        return page(
                entities.createQuery(ROWS, EventRow.class)
                        .setParameter("cycle", cycleId)
                        .setParameter("gone", ReappraisalState.WITHDRAWN)
                        .setParameter("decided", ReappraisalState.DECIDED)
                        .setParameter("asked", ReappraisalState.ASKED)
                        .setParameter("today", today),
                entities.createQuery("select count(e) from OutsideEvent e where e.cycleId = :cycle", Long.class)
                        .setParameter("cycle", cycleId),
                request);
    }
}
