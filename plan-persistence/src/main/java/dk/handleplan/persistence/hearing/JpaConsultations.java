package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaConsultations extends JpaRepository<Consultation> implements Consultations {

    private static final String MEMBERS = "(select count(distinct u) from User u join u.assignments a"
            + " where u.active = true and a.scopeId = c.councilId and a.role in :seats)";

    /** Those of the members whom the council has heard. */
    private static final String COMMENTED = "(select count(distinct m.authorId) from Comment m"
            + " join User author on author.id = m.authorId join author.assignments s" + KeptOut.join("m")
            + " where m.consultationId = c.id and m.withdrawn = false and m.shared = true and d.id is null"
            + " and author.active = true and s.scopeId = c.councilId and s.role in :seats)";

    @Inject
    public JpaConsultations(EntityManager entities) {
        super(entities, Consultation.class);
    }

    @Override
    public void remove(Consultation consultation) {
        entities.remove(consultation);
    }

    @Override
    public Optional<Consultation> lock(UUID id) {
        var found = find(id);
        found.ifPresent(consultation -> entities.refresh(consultation, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<Consultation> ofCycle(UUID cycleId) {
        return query("select c from Consultation c where c.cycleId = :cycle order by c.id")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public int lastResponseNumber(UUID cycleId) {
        return entities.createQuery(
                        "select coalesce(max(c.responseNumber), 0) from Consultation c where c.cycleId = :cycle",
                        Integer.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
    }

    @Override
    public List<HeardCouncil> councils(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Consultations.HeardCouncil(council.id, council.name) from"
                                + " Consultation c join Council council on council.id = c.councilId"
                                + " where c.cycleId = :cycle order by council.name",
                        HeardCouncil.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<ConsultationRow> rows(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Consultations.ConsultationRow(c.id, c.version, c.councilId,"
                                + " council.name, c.state, c.respondBy, c.extensionReason, c.lateReason, c.onBehalf, c.meetingOn, c.closedOn, "
                                + MEMBERS + ", " + COMMENTED + ") from Consultation c join Council council on"
                                + " council.id = c.councilId where c.cycleId = :cycle order by council.name",
                        ConsultationRow.class)
                .setParameter("cycle", cycleId)
                .setParameter("seats", Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR))
                .getResultList();
    }
}
