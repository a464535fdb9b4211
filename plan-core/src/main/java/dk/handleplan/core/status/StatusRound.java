package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One collection of status reports in a plan year: midway (midtvejsstatus) or final (afsluttende status).
 *
 * <p>Life: open until its closing date, or until every report is accepted → closed: nothing more can be delivered, and what
 * lies with the secretariat is reviewed → concluded by the secretariat. A report after the deadline is late, and welcome
 * as long as the round is open.
 */
@Entity
@Table(name = "status_round")
public class StatusRound extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", length = 20)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private RoundState state = RoundState.OPEN;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "deadline")
    private LocalDate deadline;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    protected StatusRound() {}

    StatusRound(PlanCycle cycle, Phase phase, LocalDate today) {
        super(UUID.randomUUID());
        if (phase != Phase.MIDWAY_STATUS && phase != Phase.FINAL_STATUS) {
            throw new IllegalArgumentException(phase + " is no status");
        }
        this.cycleId = cycle.id();
        this.phase = phase;
        this.openedOn = today;
        follow(cycle);
    }

    /** Takes the dates from the cycle's calendar, also when they are moved. */
    void follow(PlanCycle cycle) {
        var midway = phase == Phase.MIDWAY_STATUS;
        deadline = cycle.on(midway ? Milestone.MIDWAY_DEADLINE : Milestone.FINAL_DEADLINE)
                .orElse(null);
        closesOn = cycle.on(midway ? Milestone.MIDWAY_CLOSES : Milestone.FINAL_CLOSES)
                .orElse(null);
    }

    void close() {
        if (state == RoundState.OPEN) {
            state = RoundState.CLOSED;
        }
    }

    void conclude(LocalDate today) {
        mustNotBeConcluded();
        state = RoundState.CONCLUDED;
        concludedOn = today;
    }

    void mustNotBeConcluded() {
        if (state == RoundState.CONCLUDED) {
            throw new RuleBroken("status.roundConcluded");
        }
    }

    boolean isAfterDeadline(LocalDate day) {
        return deadline != null && day.isAfter(deadline);
    }

    public UUID cycleId() {
        return cycleId;
    }

    public Phase phase() {
        return phase;
    }

    public RoundState state() {
        return state;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** After this day nothing more can be delivered. */
    public Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn);
    }

    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }
}
