package dk.handleplan.core.journal;

import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the making of a document has come: ordered → being made → ready, or failed for a reason that is told. Whoever makes it has
 * some minutes; if nothing is heard, as when a server dies, it is made again, {@value #MOST_ATTEMPTS} times in all.
 */
@Embeddable
class Making {

    static final int MOST_ATTEMPTS = 3;

    private static final Duration TO_MAKE_IT = Duration.ofMinutes(5);

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 10)
    private IssuedState state = IssuedState.ORDERED;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "ready_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure", length = 20)
    private Failure failure;

    protected Making() {}

    /** It may begin at once. */
    Making(Instant ordered) {
        this.nextAttempt = ordered;
    }

    boolean isDue(Instant now) {
        return isUnderWay() && !nextAttempt.isAfter(now);
    }

    boolean isUnderWay() {
        return state == IssuedState.ORDERED || state == IssuedState.MAKING;
    }

    /** Whether it was begun as often as it may be, and never came to an end. */
    boolean isExhausted() {
        return attempts >= MOST_ATTEMPTS;
    }

    void begin(Instant now) {
        mustBeUnderWay();
        state = IssuedState.MAKING;
        attempts++;
        nextAttempt = now.plus(TO_MAKE_IT);
    }

    void succeed(Instant now) {
        end(IssuedState.READY, now);
    }

    void fail(Failure why, Instant now) {
        end(IssuedState.FAILED, now);
        failure = why;
    }

    private void end(IssuedState as, Instant now) {
        mustBeUnderWay();
        state = as;
        endedAt = now;
    }

    private void mustBeUnderWay() {
        if (!isUnderWay()) {
            throw new RuleBroken("journal.settled");
        }
    }

    IssuedState state() {
        return state;
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }
}
