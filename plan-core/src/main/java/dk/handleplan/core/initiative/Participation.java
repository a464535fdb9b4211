package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit is asked to take part in an initiative that another unit leads, and its head answers. Whoever declines, or has not
 * answered when the round ends, does not stand in the plan as taking part.
 */
@Entity
@Table(name = "participation")
public class Participation extends Aggregate {

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 12)
    private ParticipationState state = ParticipationState.ASKED;

    @Column(name = "answered_by", length = 200)
    private String answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    protected Participation() {}

    Participation(Initiative initiative, UUID unitId) {
        super(UUID.randomUUID());
        this.initiativeId = initiative.id();
        this.cycleId = initiative.cycleId();
        this.unitId = unitId;
    }

    void askAgain() {
        state = ParticipationState.ASKED;
        answeredBy = null;
        answeredOn = null;
        reason = null;
    }

    void confirm(String by, LocalDate today) {
        answer(ParticipationState.CONFIRMED, by, today);
    }

    void decline(String by, String why, LocalDate today) {
        reason = Text.required("reason", why, Text.NOTE);
        answer(ParticipationState.DECLINED, by, today);
    }

    private void answer(ParticipationState answer, String by, LocalDate today) {
        if (!isOpen()) {
            throw new RuleBroken("initiative.participationClosed");
        }
        state = answer;
        answeredBy = by;
        answeredOn = today;
    }

    void lapse() {
        if (isOpen()) {
            state = ParticipationState.LAPSED;
        }
    }

    public boolean isOpen() {
        return state == ParticipationState.ASKED;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID unitId() {
        return unitId;
    }

    public ParticipationState state() {
        return state;
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Why the unit does not take part. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
