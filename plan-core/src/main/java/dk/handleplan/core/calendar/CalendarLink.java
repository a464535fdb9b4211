package dk.handleplan.core.calendar;

import dk.handleplan.core.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's private link to a calendar: that of the person, or that of one year. Who knows the link reads the calendar without
 * signing in, so only a fingerprint of it is kept, it is shown once, and renewing it kills the old one at once.
 */
@Entity
@Table(name = "calendar_link")
public class CalendarLink extends Aggregate {

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "fingerprint", length = 64)
    private String fingerprint;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarLink() {}

    /** @param cycleId the year; null for the person's own calendar */
    CalendarLink(UUID userId, UUID cycleId) {
        super(UUID.randomUUID());
        this.userId = userId;
        this.cycleId = cycleId;
    }

    void renew(SecretToken token, Instant now) {
        fingerprint = token.fingerprint();
        madeAt = now;
    }

    public UUID userId() {
        return userId;
    }

    public Optional<UUID> cycleId() {
        return Optional.ofNullable(cycleId);
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
