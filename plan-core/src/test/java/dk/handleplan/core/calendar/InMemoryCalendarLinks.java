package dk.handleplan.core.calendar;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class InMemoryCalendarLinks extends InMemory<CalendarLink> implements CalendarLinks {

    @Override
    public Optional<CalendarLink> findByFingerprint(String fingerprint) {
        return all(link -> link.fingerprint().equals(fingerprint)).findFirst();
    }

    @Override
    public List<CalendarLink> ofUser(UUID userId) {
        return all(link -> link.userId().equals(userId)).toList();
    }
}
