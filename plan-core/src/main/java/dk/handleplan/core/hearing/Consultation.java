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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The hearing of one council or board, with its own response date and the meeting at which it talks the draft over.
 *
 * <p>A council may also get the draft for its information only. Life: prepared → informed, or open → responded, no remarks, or not responded when the date passed. A response is dated and final: what
 * was sent is part of the case. The date can be extended, with a reason, as long as it is open; a response that comes late can be
 * admitted, with a reason. The council usually agrees on the response at a meeting, and may authorise its chair to finish it.
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

    @Column(name = "for_information")
    private boolean forInformation;

    @Column(name = "respond_by")
    private LocalDate respondBy;

    @Column(name = "own_date")
    private boolean ownDate;

    @Column(name = "extension_reason", length = Text.NOTE)
    private String extensionReason;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "authorised_on")
    private LocalDate authorisedOn;

    @Column(name = "late_reason", length = Text.NOTE)
    private String lateReason;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "response_number")
    private Integer responseNumber;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "on_behalf")
    private boolean onBehalf;

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

    /** Whether the council only gets the draft for its information, and is neither asked nor waited for. */
    void informOnly(boolean only) {
        mustBePreparing();
        forInformation = only;
    }

    void mustHaveTime(LocalDate today) {
        if (!forInformation && respondBy.isBefore(today)) {
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
        if (state.isClosed() || lateReason != null) {
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
        state = forInformation ? ConsultationState.INFORMED : ConsultationState.OPEN;
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

    /**
     * Notes the day of the meeting, which may lie before, on or after the response date.
     *
     * @param authorised whether the council has authorised its chair to finish the response without waiting for the meeting
     */
    void meetOn(LocalDate date, boolean authorised, LocalDate today) {
        mustBeAwaited();
        meetingOn = date;
        authorisedOn = authorised ? authorisedSince(today) : null;
    }

    private LocalDate authorisedSince(LocalDate today) {
        return authorisedOn == null ? today : authorisedOn;
    }

    private void mustBeAgreed(LocalDate today) {
        if (meetingOn != null && authorisedOn == null && today.isBefore(meetingOn)) {
            throw new RuleBroken("hearing.meetingAhead", meetingOn);
        }
    }

    /**
     * Asks again after the date has passed without a response.
     *
     * @param latest the last day on which a response can come in; null where all others have ended and the administration answers
     */
    void admitLate(LocalDate until, String reason, LocalDate latest, LocalDate today) {
        if (state != ConsultationState.NOT_RESPONDED) {
            throw new RuleBroken("hearing.notLate");
        }
        if (until == null || until.isBefore(today)) {
            throw new RuleBroken("hearing.respondByPast").at("until");
        }
        if (latest != null && until.isAfter(latest)) {
            throw new RuleBroken("hearing.respondByTooLate", latest).at("until");
        }
        lateReason = Text.required("lateReason", reason, Text.NOTE);
        respondBy = until;
        state = ConsultationState.OPEN;
        closedOn = null;
    }

    /** A week before the date, but neither today nor after the date itself. */
    public LocalDate remindOn(LocalDate today) {
        return Workdays.reminder(respondBy.minusWeeks(1), respondBy, today);
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
        if (state == ConsultationState.INFORMED) {
            throw new RuleBroken("hearing.onlyInformed");
        }
        if (state.isClosed()) {
            throw new RuleBroken("hearing.responseSent", closedOn);
        }
    }

    void respond(LocalDate today) {
        mustBeOpen(today);
        mustBeAgreed(today);
        close(ConsultationState.RESPONDED, today);
    }

    void respondWithoutRemarks(LocalDate today) {
        mustBeOpen(today);
        mustBeAgreed(today);
        close(ConsultationState.NO_REMARKS, today);
    }

    /**
     * What the administration acknowledges when a response has come in.
     *
     * @param number of the response among those of the year
     * @param written whether the administration wrote it down for a council where nobody signs in to do it
     */
    void acknowledge(int number, Instant at, boolean written) {
        responseNumber = number;
        sentAt = at;
        onBehalf = written;
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

    /** Whether the council gets the draft for its information only. */
    public boolean isForInformation() {
        return forInformation;
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

    /** Since when the chair may finish the response alone. */
    public Optional<LocalDate> authorisedOn() {
        return Optional.ofNullable(authorisedOn);
    }

    /** Why a response is taken although its date had passed. */
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    /** The number of the response among those of the year; empty until it is sent. */
    public Optional<Integer> responseNumber() {
        return Optional.ofNullable(responseNumber);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Whether the response came some other way and was written down by the administration. */
    public boolean isOnBehalf() {
        return onBehalf;
    }

    /** Whether the meeting comes too late for the response date. */
    public boolean meetsTooLate() {
        return meetingOn != null && meetingOn.isAfter(respondBy);
    }

    /** The date of the response, or on which it was given up waiting for one. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
