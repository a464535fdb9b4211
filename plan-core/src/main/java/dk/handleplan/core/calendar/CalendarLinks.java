package dk.handleplan.core.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The private links of everybody. */
public interface CalendarLinks {

    void add(CalendarLink link);

    Optional<CalendarLink> findByFingerprint(String fingerprint);

    List<CalendarLink> ofUser(UUID userId);
}
