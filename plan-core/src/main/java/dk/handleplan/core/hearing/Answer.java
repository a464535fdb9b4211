package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The administration's answer (forvaltningens bemærkninger) to one remark: what becomes of it, why, and what was changed. A
 * line of the consultation memo (høringsnotat); secret until all answers are released together.
 *
 * <p>Life: open, with the unit that is asked or with the secretariat → answered, when the unit hands it over → approved by the
 * secretariat, or returned with a note. What the secretariat writes itself is approved at once.
 */
@Entity
@Table(name = "hearing_answer")
public class Answer extends Aggregate {

    @Column(name = "remark_id")
    private UUID remarkId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20)
    private Outcome outcome;

    @Column(name = "answer_text", length = Text.PROSE)
    private String text;

    @Column(name = "change_made", length = Text.NOTE)
    private String change;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private AnswerState state = AnswerState.OPEN;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answered_by", length = 200)
    private String answeredBy;

    @Column(name = "return_note", length = Text.NOTE)
    private String returnNote;

    @ElementCollection
    @CollectionTable(name = "hearing_answer_part", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "part", length = 30)
    @Enumerated(EnumType.STRING)
    private Set<FormPart> changedParts = new HashSet<>();

    protected Answer() {}

    public Answer(UUID remarkId) {
        super(UUID.randomUUID());
        this.remarkId = remarkId;
    }

    /** A unit answers by a date; what another unit has written meanwhile is not handed on. */
    void assign(UUID unit, LocalDate by) {
        mustBeOwed();
        if (!unit.equals(unitId)) {
            forget();
        }
        unitId = unit;
        answerBy = by;
    }

    private void forget() {
        state = AnswerState.OPEN;
        outcome = null;
        text = null;
        change = null;
        changedParts.clear();
        answeredBy = null;
        returnNote = null;
    }

    /** What the unit writes, until it hands it over. */
    void draft(Reply reply, String by) {
        mustBeOwed();
        give(reply, by);
        state = AnswerState.OPEN;
    }

    private void mustBeOwed() {
        if (!isOwed()) {
            throw new RuleBroken("hearing.answerHandedOver");
        }
    }

    void handOver() {
        state = AnswerState.ANSWERED;
    }

    void approve() {
        if (!isWritten()) {
            throw new RuleBroken("hearing.answerMissing").at("text");
        }
        state = AnswerState.APPROVED;
        returnNote = null;
    }

    /**
     * The unit writes it again; the note says what lacks.
     *
     * @param earliest the day until which it has time at least
     */
    void giveBack(String note, LocalDate earliest) {
        if (unitId == null || isOwed()) {
            throw new RuleBroken("hearing.nothingHandedOver");
        }
        returnNote = Text.required("returnNote", note, Text.NOTE);
        state = AnswerState.RETURNED;
        answerBy = answerBy == null || answerBy.isBefore(earliest) ? earliest : answerBy;
    }

    /** What the secretariat writes, or makes of what a unit has written, holds at once. */
    void settle(Reply reply, String by) {
        give(reply, by);
        approve();
    }

    private void give(Reply reply, String by) {
        if (reply.outcome() == null) {
            throw new RuleBroken("hearing.outcomeMissing").at("outcome");
        }
        outcome = reply.outcome();
        text = Text.optional("text", reply.text(), Text.PROSE);
        change = Text.optional("change", reply.change(), Text.NOTE);
        if (text == null) {
            throw new RuleBroken("hearing.answerMissing").at("text");
        }
        if (outcome.changesSomething() && change == null) {
            throw new RuleBroken("hearing.changeMissing").at("change");
        }
        changedParts.clear();
        changedParts.addAll(reply.changedParts());
        answeredBy = by;
    }

    boolean says(Reply reply) {
        return isWritten()
                && outcome == reply.outcome()
                && Objects.equals(text, Text.optional("text", reply.text(), Text.PROSE))
                && Objects.equals(change, Text.optional("change", reply.change(), Text.NOTE))
                && changedParts.equals(reply.changedParts());
    }

    /**
     * What the administration writes: {@code change} tells what became different in the plan.
     *
     * @param changedParts the sections of the initiative that were revised; none where nothing changes
     */
    public record Reply(Outcome outcome, String text, String change, Set<FormPart> changedParts) {

        public Reply {
            changedParts = outcome != null && outcome.changesSomething() ? Set.copyOf(changedParts) : Set.of();
        }

        public Reply(Outcome outcome, String text, String change) {
            this(outcome, text, change, Set.of());
        }
    }

    public AnswerState state() {
        return state;
    }

    boolean isOwed() {
        return state.isOwed();
    }

    public boolean isWritten() {
        return outcome != null;
    }

    public boolean isApproved() {
        return state == AnswerState.APPROVED;
    }

    /** Empty where the secretariat answers itself. */
    public Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** Who wrote it last; unknown for old ones. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Why it was given back. */
    public Optional<String> returnNote() {
        return Optional.ofNullable(returnNote);
    }

    public UUID remarkId() {
        return remarkId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String text() {
        return text;
    }

    public String change() {
        return change;
    }

    /** The sections of the initiative that were revised because of the remark. */
    public Set<FormPart> changedParts() {
        return Set.copyOf(changedParts);
    }
}
