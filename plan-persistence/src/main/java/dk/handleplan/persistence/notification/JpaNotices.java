package dk.handleplan.persistence.notification;

import dk.handleplan.core.notification.Notice;
import dk.handleplan.core.notification.Notices;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaNotices extends JpaRepository<Notice> implements Notices {

    private static final String OLDEST_FIRST = " order by n.writtenAt, n.id";

    @Inject
    public JpaNotices(EntityManager entities) {
        super(entities, Notice.class);
    }

    @Override
    public List<Notice> take(Instant until, int limit) {
        var oldest = entities.createQuery(
                        "select n.id from Notice n where exists (select o from Notice o where o.writtenAt <= :until)"
                                + OLDEST_FIRST,
                        UUID.class)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
        return oldest.isEmpty() ? List.of() : taken(oldest);
    }

    /** Those of them that nobody else has taken meanwhile. */
    private List<Notice> taken(List<UUID> ids) {
        var taken = query("select n from Notice n where n.id in :ids" + OLDEST_FIRST)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        taken.forEach(entities::remove);
        return taken;
    }
}
