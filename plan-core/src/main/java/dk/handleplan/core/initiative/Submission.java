package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
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
 * What one invited unit contributes to a cycle: its initiatives, or the declaration that it has none.
 *
 * <p>Life: open → with the head of centre → submitted to the secretariat → returned for correction, with a note and a date of
 * its own, or accepted. A declaration is accepted when the head approves it. What is not submitted by the deadline – the
 * cycle's, or the unit's own where it was extended beyond that, returned or reopened – is not delivered. What is closed may be reopened while the round runs.
 */
@Entity
@Table(name = "submission")
public class Submission extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private SubmissionState state = SubmissionState.OPEN;

    @Column(name = "begun")
    private boolean begun;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", length = 30)
    private SubmissionAnswer answer;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "own_deadline")
    private LocalDate ownDeadline;

    @Column(name = "asked_again")
    private boolean askedAgain;

    @Column(name = "return_note", length = Text.NOTE)
    private String returnNote;

    @Column(name = "returned_by_secretariat")
    private boolean returnedBySecretariat;

    @Column(name = "reopened_in_part")
    private boolean reopenedInPart;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    protected Submission() {}

    public Submission(UUID cycleId, UUID unitId) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.unitId = unitId;
    }

    /** A new draft is begun. */
    void begin() {
        write();
        if (reopenedInPart) {
            throw new RuleBroken("initiative.onlyCorrections");
        }
    }

    /** Somebody of the unit writes in a draft, perhaps one that was handed on to it. */
    void write() {
        mustBeOpenForWriting();
        begun = true;
    }

    void contribute() {
        passToHead(SubmissionAnswer.INITIATIVES, null);
    }

    void declare(SubmissionAnswer declaration, String why) {
        if (!declaration.isDeclaration()) {
            throw new IllegalArgumentException("Initiatives are contributed, not declared");
        }
        passToHead(declaration, Text.required("reason", why, Text.NOTE));
    }

    private void passToHead(SubmissionAnswer newAnswer, String newReason) {
        mustBeOpenForWriting();
        answer = newAnswer;
        reason = newReason;
        state = SubmissionState.WITH_HEAD;
    }

    /** The head of centre vouches for it; a declaration needs no review by the secretariat. */
    void approve(LocalDate today) {
        mustBeWithHead();
        submittedOn = today;
        returnNote = null;
        state = answer.isDeclaration() ? SubmissionState.ACCEPTED : SubmissionState.SUBMITTED;
    }

    void returnToEditors(String note) {
        mustBeWithHead();
        returnNote = Text.required("note", note, Text.NOTE);
        returnedBySecretariat = false;
        state = SubmissionState.RETURNED;
    }

    /** @param inPart whether only named sections of its initiatives are to be corrected; else a note is needed */
    void returnForCorrection(String note, LocalDate correctBy, boolean inPart, LocalDate today) {
        mustBeSubmitted();
        returnNote =
                inPart ? Text.optional("correction", note, Text.NOTE) : Text.required("correction", note, Text.NOTE);
        ownDeadline = notPast("correctBy", correctBy, today);
        askedAgain = true;
        returnedBySecretariat = true;
        reopenedInPart = inPart;
        state = SubmissionState.RETURNED;
    }

    /** A closed contribution is asked for again: it came too late, or the unit has changed its mind. */
    void reopen(String why, LocalDate until, LocalDate today) {
        if (!isClosed()) {
            throw new RuleBroken("initiative.notClosed");
        }
        returnNote = Text.required("reopenReason", why, Text.NOTE);
        ownDeadline = notPast("reopenUntil", until, today);
        askedAgain = true;
        returnedBySecretariat = true;
        reopenedInPart = false;
        answer = null;
        reason = null;
        submittedOn = null;
        state = SubmissionState.RETURNED;
    }

    void extend(LocalDate date, LocalDate today) {
        if (state != SubmissionState.WITH_HEAD) {
            mustBeOpenForWriting();
        }
        ownDeadline = notPast("deadline", date, today);
    }

    private static LocalDate notPast(String field, LocalDate date, LocalDate today) {
        if (date == null) {
            throw new RuleBroken("shared.required").at(field);
        }
        if (date.isBefore(today)) {
            throw new RuleBroken("initiative.deadlineInPast").at(field);
        }
        return date;
    }

    void accept() {
        mustBeSubmitted();
        state = SubmissionState.ACCEPTED;
    }

    void missDeadline() {
        if (isAwaited()) {
            state = SubmissionState.NOT_DELIVERED;
        }
    }

    void mustBeOpenForWriting() {
        if (state == SubmissionState.NOT_DELIVERED) {
            throw new RuleBroken("initiative.deadlinePassed");
        }
        if (!isOpenForWriting()) {
            throw new RuleBroken("initiative.submissionNotOpen");
        }
    }

    private void mustBeWithHead() {
        if (state == SubmissionState.NOT_DELIVERED) {
            throw new RuleBroken("initiative.deadlinePassed");
        }
        if (state != SubmissionState.WITH_HEAD) {
            throw new RuleBroken("initiative.submissionNotWithHead");
        }
    }

    private void mustBeSubmitted() {
        if (state != SubmissionState.SUBMITTED) {
            throw new RuleBroken("initiative.submissionNotSubmitted");
        }
    }

    public boolean isOpenForWriting() {
        return state == SubmissionState.OPEN || state == SubmissionState.RETURNED;
    }

    /** Whether the unit still owes its answer. */
    public boolean isAwaited() {
        return isOpenForWriting() || state == SubmissionState.WITH_HEAD;
    }

    public boolean isClosed() {
        return state == SubmissionState.ACCEPTED || state == SubmissionState.NOT_DELIVERED;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID unitId() {
        return unitId;
    }

    public SubmissionState state() {
        return state;
    }

    public boolean isBegun() {
        return begun;
    }

    /** Empty until the unit has decided what it answers. */
    public Optional<SubmissionAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> returnNote() {
        return Optional.ofNullable(returnNote);
    }

    /** Whether the secretariat returned or reopened it, with a date that holds whatever the others' is. */
    public boolean isAskedAgain() {
        return askedAgain;
    }

    public boolean isReturnedBySecretariat() {
        return returnedBySecretariat;
    }

    /** Whether the secretariat has asked for corrections in named sections only. */
    public boolean isReopenedInPart() {
        return reopenedInPart;
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** The unit's own date where it was extended or returned, which others do not have. */
    public Optional<LocalDate> ownDeadline() {
        return Optional.ofNullable(ownDeadline);
    }

    /** The last day on which the unit may submit. */
    public LocalDate deadline(PlanCycle cycle) {
        return cycle.on(Milestone.CALL_DEADLINE)
                .map(this::deadline)
                .or(this::ownDeadline)
                .orElseThrow(() -> new IllegalStateException("A running call has a deadline"));
    }

    /**
     * The last day on which the unit may submit when everybody may until {@code general}: an extension never makes it shorter;
     * whoever was asked again has the date that was set then.
     */
    LocalDate deadline(LocalDate general) {
        return ownDeadline().filter(own -> askedAgain || own.isAfter(general)).orElse(general);
    }
}
