package dk.handleplan.core.hearing;

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
 * The hearing (høring) on the draft plan of one year.
 *
 * <p>Life: prepared → open, with the draft frozen under a number and a date → answering, when every consultee has responded or
 * the date has passed → released: all answers at once. Before that nobody but the administration sees an answer, so that no
 * council learns of one from somebody else.
 */
@Entity
@Table(name = "hearing")
public class Hearing extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private HearingState state = HearingState.PREPARING;

    @Column(name = "draft_number")
    private int draftNumber;

    @Column(name = "draft_dated")
    private LocalDate draftDated;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    protected Hearing() {}

    public Hearing(UUID cycleId) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
    }

    /** Sends the draft as it stands today to the consultees. */
    void send(LocalDate today) {
        mustBePreparing();
        draftNumber++;
        draftDated = today;
        state = HearingState.OPEN;
    }

    /** The draft is sent again, as it stands today; what is heard is the new one. */
    void correct(LocalDate today) {
        if (state != HearingState.OPEN) {
            throw new RuleBroken("hearing.correctionOutOfTime");
        }
        draftNumber++;
        draftDated = today;
    }

    void mustBePreparing() {
        if (state != HearingState.PREPARING) {
            throw new RuleBroken("hearing.alreadySent");
        }
    }

    /** Everybody has responded, or the time has passed. */
    void endConsultations() {
        if (state == HearingState.OPEN) {
            state = HearingState.ANSWERING;
        }
    }

    void mustTakeAnswers() {
        if (state == HearingState.RELEASED) {
            throw new RuleBroken("hearing.alreadyReleased");
        }
    }

    /** @param late consultations that are open again for a late response */
    void release(long unanswered, long late, LocalDate today) {
        mustTakeAnswers();
        if (state != HearingState.ANSWERING) {
            throw new RuleBroken("hearing.consultationsOpen");
        }
        if (late > 0) {
            throw new RuleBroken("hearing.lateStillOpen");
        }
        if (unanswered > 0) {
            throw new RuleBroken("hearing.unanswered", unanswered);
        }
        state = HearingState.RELEASED;
        releasedOn = today;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public HearingState state() {
        return state;
    }

    /** The number of the frozen draft; 0 until it is sent. */
    public int draftNumber() {
        return draftNumber;
    }

    public Optional<LocalDate> draftDated() {
        return Optional.ofNullable(draftDated);
    }

    public Optional<LocalDate> releasedOn() {
        return Optional.ofNullable(releasedOn);
    }

    public boolean isSent() {
        return state != HearingState.PREPARING;
    }

    /** Whether nobody is asked any more, and the administration answers. */
    public boolean isAnswering() {
        return state == HearingState.ANSWERING;
    }

    public boolean isOpen() {
        return state == HearingState.OPEN;
    }

    public boolean isReleased() {
        return state == HearingState.RELEASED;
    }
}
