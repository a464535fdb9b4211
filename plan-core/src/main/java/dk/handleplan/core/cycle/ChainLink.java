package dk.handleplan.core.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A political body in the chain of decision; bodies of the same step meet in parallel, steps follow each other from 1. */
@Embeddable
public class ChainLink {

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "step")
    private int step;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    protected ChainLink() {}

    public ChainLink(UUID bodyId, int step, LocalDate meetingOn) {
        this.bodyId = bodyId;
        this.step = step;
        this.meetingOn = meetingOn;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public int step() {
        return step;
    }

    public Optional<LocalDate> meetingOn() {
        return Optional.ofNullable(meetingOn);
    }
}
