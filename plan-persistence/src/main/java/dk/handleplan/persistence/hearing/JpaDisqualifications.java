package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Disqualification;
import dk.handleplan.core.hearing.Disqualifications;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaDisqualifications extends JpaRepository<Disqualification> implements Disqualifications {

    @Inject
    public JpaDisqualifications(EntityManager entities) {
        super(entities, Disqualification.class);
    }

    @Override
    public void remove(Disqualification disqualification) {
        entities.remove(disqualification);
    }

    @Override
    public Optional<Disqualification> of(UUID consultationId, UUID userId, UUID initiativeId) {
        return first(
                query("select d from Disqualification d where d.consultationId = :consultation and d.userId = :user"
                                + " and d.initiativeId = :initiative")
                        .setParameter("consultation", consultationId)
                        .setParameter("user", userId)
                        .setParameter("initiative", initiativeId));
    }

    @Override
    public Set<UUID> initiatives(UUID consultationId, UUID userId) {
        return entities.createQuery(
                        "select d.initiativeId from Disqualification d where d.consultationId = :consultation"
                                + " and d.userId = :user",
                        UUID.class)
                .setParameter("consultation", consultationId)
                .setParameter("user", userId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<DisqualificationRow> rows(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Disqualifications.DisqualificationRow(d.id,"
                                + " d.consultationId, council.name, d.userId, u.name, u.namePublished, d.initiativeId, i.number,"
                                + " coalesce(i.shortTitle, i.title), d.reason) from Disqualification d"
                                + " join Consultation c on c.id = d.consultationId join Council council on"
                                + " council.id = c.councilId join User u on u.id = d.userId join Initiative i on"
                                + " i.id = d.initiativeId where c.cycleId = :cycle order by council.name, i.number, u.name",
                        DisqualificationRow.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }
}
