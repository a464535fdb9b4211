package dk.handleplan.persistence.journal;

import dk.handleplan.core.journal.Deliveries;
import dk.handleplan.core.journal.DocumentLook;
import dk.handleplan.core.journal.IssuedState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaDeliveries implements Deliveries {

    private static final int MOST = 50;

    private static final String UNSEEN =
            "select new dk.handleplan.core.journal.Deliveries.Delivery(d.id, d.kind, d.title, d.number, d.making.failure,"
                    + " d.cycleId, c.year, d.making.endedAt) from IssuedDocument d join PlanCycle c on c.id = d.cycleId"
                    + " where d.ordererId = :orderer and d.making.state in :ended and d.making.endedAt >= :since"
                    + " and not exists (select l.id from DocumentLook l where l.personId = d.ordererId"
                    + " and l.cycleId = d.cycleId and l.lookedAt >= d.making.endedAt)"
                    + " order by d.making.endedAt desc, d.id";

    private final EntityManager entities;

    @Inject
    public JpaDeliveries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Delivery> unseen(UUID ordererId, Instant since) {
        return entities.createQuery(UNSEEN, Delivery.class)
                .setParameter("orderer", ordererId)
                .setParameter("ended", Set.of(IssuedState.READY, IssuedState.FAILED))
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public void seen(UUID personId, UUID cycleId, Instant at) {
        entities.persist(new DocumentLook(personId, cycleId, at));
    }
}
