package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Workdays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit is asked to answer remarks of a year's hearing by a date: one question for all the remarks it owes.
 *
 * <p>Life: asked → handed over to the secretariat → closed, when every answer is approved. Remarks that are given to it later,
 * and answers that are given back, ask it again.
 */
@Entity
@Table(name = "hearing_answer_request")
public class AnswerRequest extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private AnswerRequestState state = AnswerRequestState.CLOSED;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    protected AnswerRequest() {}

    public AnswerRequest(UUID cycleId, UUID unitId, LocalDate answerBy) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.unitId = unitId;
        this.answerBy = answerBy;
    }

    void ask(LocalDate by) {
        state = AnswerRequestState.ASKED;
        answerBy = by;
    }

    void handOver() {
        state = AnswerRequestState.HANDED_OVER;
    }

    void close() {
        state = AnswerRequestState.CLOSED;
    }

    /** Two days before the date, but neither today nor after the date itself. */
    public LocalDate remindOn(LocalDate today) {
        return Workdays.reminder(answerBy.minusDays(2), answerBy, today);
    }

    public boolean isAsked() {
        return state == AnswerRequestState.ASKED;
    }

    public boolean isHandedOver() {
        return state == AnswerRequestState.HANDED_OVER;
    }

    public AnswerRequestState state() {
        return state;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID unitId() {
        return unitId;
    }

    /** The first date by which it owes an answer. */
    public LocalDate answerBy() {
        return answerBy;
    }
}
