package dk.handleplan.persistence.calendar;

import dk.handleplan.core.calendar.CalendarLink;
import dk.handleplan.core.calendar.CalendarLinks;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaCalendarLinks extends JpaRepository<CalendarLink> implements CalendarLinks {

    @Inject
    public JpaCalendarLinks(EntityManager entities) {
        super(entities, CalendarLink.class);
    }

    @Override
    public Optional<CalendarLink> findByFingerprint(String fingerprint) {
        return first(query("select x from CalendarLink x where x.fingerprint = :fingerprint")
                .setParameter("fingerprint", fingerprint));
    }

    @Override
    public List<CalendarLink> ofUser(UUID userId) {
        return query("select x from CalendarLink x where x.userId = :user")
                .setParameter("user", userId)
                .getResultList();
    }
}
