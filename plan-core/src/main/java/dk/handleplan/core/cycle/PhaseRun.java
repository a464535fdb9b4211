package dk.handleplan.core.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a phase of a cycle has begun, when it ended, and how many of its parts (units, consultees, bodies, reports) are still
 * open. The number is only ever changed by {@link PhaseRuns#partClosed}, so that exactly one part is the last.
 */
@Entity
@Table(name = "phase_run")
public class PhaseRun {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", length = 20)
    private Phase phase;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "open_parts", insertable = true, updatable = false)
    private int openParts;

    protected PhaseRun() {}

    public PhaseRun(UUID cycleId, Phase phase, LocalDate beganOn) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.phase = phase;
        this.beganOn = beganOn;
    }

    void end(LocalDate today) {
        endedOn = today;
    }

    public UUID id() {
        return id;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public Phase phase() {
        return phase;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isRunning() {
        return endedOn == null;
    }

    public int openParts() {
        return openParts;
    }
}
