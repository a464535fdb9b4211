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
 * <p>Life: open until its closing date, or until every report is accepted → closed: units send nothing more, what lies with
 * heads is approved and what lies with the secretariat is reviewed → concluded by the secretariat. A report after the deadline is late, and welcome
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

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    protected StatusRound() {}

    public StatusRound(UUID cycleId, Phase phase, LocalDate today) {
        super(UUID.randomUUID());
        if (phase != Phase.MIDWAY_STATUS && phase != Phase.FINAL_STATUS) {
            throw new IllegalArgumentException(phase + " is no status");
        }
        this.cycleId = cycleId;
        this.phase = phase;
        this.openedOn = today;
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

    /** The day by which reports are asked for, as the annual wheel has it. */
    public Optional<LocalDate> deadline(PlanCycle cycle) {
        return cycle.on(isMidway() ? Milestone.MIDWAY_DEADLINE : Milestone.FINAL_DEADLINE);
    }

    /** After this day nothing more can be delivered. */
    public Optional<LocalDate> closesOn(PlanCycle cycle) {
        return cycle.on(isMidway() ? Milestone.MIDWAY_CLOSES : Milestone.FINAL_CLOSES);
    }

    private boolean isMidway() {
        return phase == Phase.MIDWAY_STATUS;
    }

    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }
}
