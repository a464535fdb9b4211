package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.Workdays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The hearing of one council or board, with its own response date and the meeting at which it talks the draft over.
 *
 * <p>Life: prepared → open → responded, no remarks, or not responded when the date passed. A response is dated and final: what
 * was sent is part of the case. The date can be extended, with a reason, as long as it is open.
 */
@Entity
@Table(name = "consultation")
public class Consultation extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "council_id")
    private UUID councilId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ConsultationState state = ConsultationState.PREPARING;

    @Column(name = "respond_by")
    private LocalDate respondBy;

    @Column(name = "own_date")
    private boolean ownDate;

    @Column(name = "extension_reason", length = Text.NOTE)
    private String extensionReason;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Consultation() {}

    public Consultation(UUID cycleId, UUID councilId, LocalDate respondBy) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.councilId = councilId;
        this.respondBy = respondBy;
    }

    /**
     * Sets the response date before the hearing is sent.
     *
     * @param latest the last day on which a response can come in; null where the year has no date for the answers
     */
    void askFor(LocalDate date, LocalDate latest, LocalDate today) {
        mustBePreparing();
        if (date == null || date.isBefore(today)) {
            throw new RuleBroken("hearing.respondByPast").at("respondBy");
        }
        mustLeaveTimeToAnswer(date, latest);
        ownDate = ownDate || !date.equals(respondBy);
        respondBy = date;
    }

    void mustHaveTime(LocalDate today) {
        if (respondBy.isBefore(today)) {
            throw new RuleBroken("hearing.noTimeToRespond", respondBy);
        }
    }

    private void mustBePreparing() {
        if (state != ConsultationState.PREPARING) {
            throw new RuleBroken("hearing.alreadySent");
        }
    }

    private static void mustLeaveTimeToAnswer(LocalDate date, LocalDate latest) {
        if (latest != null && date.isAfter(latest)) {
            throw new RuleBroken("hearing.respondByTooLate", latest).at("respondBy");
        }
    }

    /** The annual wheel has other dates now; a consultee with a date of its own keeps that, unless it is too late now. */
    void follow(LocalDate calendarDate, LocalDate latest) {
        if (state.isClosed()) {
            return;
        }
        if (!ownDate) {
            respondBy = calendarDate;
        } else if (latest != null && respondBy.isAfter(latest)) {
            respondBy = latest;
        }
    }

    /** The name of the date's field on the form that lists several consultees. */
    static String dateField(UUID consultationId) {
        return "respondBy-" + consultationId;
    }

    void open(LocalDate today) {
        mustBePreparing();
        mustHaveTime(today);
        state = ConsultationState.OPEN;
    }

    /** Gives the consultee more time; {@code latest} is the last day on which a response can come in. */
    void extend(LocalDate newDate, String reason, LocalDate latest, LocalDate today) {
        mustBeAwaited();
        if (newDate == null || !newDate.isAfter(respondBy) || newDate.isBefore(today)) {
            throw new RuleBroken("hearing.extensionBackwards", respondBy).at("respondBy");
        }
        mustLeaveTimeToAnswer(newDate, latest);
        var why = Text.optional("reason", reason, Text.NOTE);
        if (why == null) {
            throw new RuleBroken("hearing.reasonMissing").at("reason");
        }
        extensionReason = why;
        ownDate = true;
        respondBy = newDate;
    }

    void meetOn(LocalDate date) {
        mustBeAwaited();
        meetingOn = date;
    }

    /** A week before the date, but neither today nor after the date itself. */
    public LocalDate remindOn(LocalDate today) {
        var weekBefore = respondBy.minusWeeks(1);
        var earliest = weekBefore.isAfter(today) ? weekBefore : today.plusDays(1);
        return Workdays.near(earliest.isAfter(respondBy) ? respondBy : earliest, respondBy);
    }

    /** Whether comments and the joint response can still be written: it is open and its date has not passed. */
    public boolean takesRemarks(LocalDate today) {
        return state == ConsultationState.OPEN && !today.isAfter(respondBy);
    }

    void mustBeOpen(LocalDate today) {
        if (state == ConsultationState.NOT_RESPONDED) {
            throw new RuleBroken("hearing.datePassed", respondBy);
        }
        mustBeAwaited();
        if (!takesRemarks(today)) {
            throw new RuleBroken("hearing.datePassed", respondBy);
        }
    }

    private void mustBeAwaited() {
        if (state == ConsultationState.PREPARING) {
            throw new RuleBroken("hearing.notSentYet");
        }
        if (state == ConsultationState.NOT_RESPONDED) {
            throw new RuleBroken("hearing.notOpen", respondBy);
        }
        if (state.isClosed()) {
            throw new RuleBroken("hearing.responseSent", closedOn);
        }
    }

    void respond(LocalDate today) {
        mustBeOpen(today);
        close(ConsultationState.RESPONDED, today);
    }

    void respondWithoutRemarks(LocalDate today) {
        mustBeOpen(today);
        close(ConsultationState.NO_REMARKS, today);
    }

    /** The date has passed without a response, or the hearing as a whole has ended. */
    void lapse(LocalDate today) {
        if (state != ConsultationState.OPEN) {
            throw new RuleBroken("hearing.notOpen", respondBy);
        }
        close(ConsultationState.NOT_RESPONDED, today);
    }

    private void close(ConsultationState outcome, LocalDate today) {
        state = outcome;
        closedOn = today;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID councilId() {
        return councilId;
    }

    public ConsultationState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ConsultationState.OPEN;
    }

    public LocalDate respondBy() {
        return respondBy;
    }

    public Optional<String> extensionReason() {
        return Optional.ofNullable(extensionReason);
    }

    public Optional<LocalDate> meetingOn() {
        return Optional.ofNullable(meetingOn);
    }

    /** The date of the response, or on which it was given up waiting for one. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
