package dk.handleplan.persistence.audit;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.audit.TrailFollower;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaAuditTrail extends JpaRepository<AuditEntry> implements AuditTrail {

    private static final int LONGEST_STORY = 200;

    private final Iterable<TrailFollower> followers;

    @Inject
    public JpaAuditTrail(EntityManager entities, @Any Instance<TrailFollower> followers) {
        this(entities, (Iterable<TrailFollower>) followers);
    }

    public JpaAuditTrail(EntityManager entities, Iterable<TrailFollower> followers) {
        super(entities, AuditEntry.class);
        this.followers = followers;
    }

    @Override
    public void add(AuditEntry entry) {
        super.add(entry);
        followers.forEach(follower -> follower.added(entry));
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId) {
        return query("select e from AuditEntry e where e.caseId = :id order by e.at desc")
                .setParameter("id", caseId)
                .setMaxResults(LONGEST_STORY)
                .getResultList();
    }

    @Override
    public Page<AuditEntry> ofCycle(UUID cycleId, PageRequest request) {
        var rows = query("select e from AuditEntry e where e.cycleId = :id order by e.at desc")
                .setParameter("id", cycleId);
        var total = entities.createQuery("select count(e) from AuditEntry e where e.cycleId = :id", Long.class)
                .setParameter("id", cycleId);
        return page(rows, total, request);
    }
}
