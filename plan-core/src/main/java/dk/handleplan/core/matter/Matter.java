package dk.handleplan.core.matter;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Outcome;
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
 * Something a council brings up by itself, at any time of the year: a matter of its own, or a measure outside the pool that it
 * recommends.
 *
 * <p>Life: draft (all who sit in the council write in it) → raised by the chair (dated, numbered within the council and year,
 * final) → answered. A council's statements are to be published (integrationsloven § 42): once answered it is open to everybody,
 * with the answer; until then the council and the administration alone see it.
 */
@Entity
@Table(name = "council_matter")
public class Matter extends Aggregate {

    /** How long the administration has to answer. */
    private static final int WEEKS_TO_ANSWER = 4;

    private static final int LONGEST_NAME = 200;

    @Column(name = "council_id")
    private UUID councilId;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private MatterKind kind;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "matter_text", length = Text.PROSE)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private MatterState state = MatterState.DRAFT;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "plan_year")
    private Integer year;

    @Column(name = "number")
    private Integer number;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_by", length = LONGEST_NAME)
    private String raisedBy;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20)
    private Outcome outcome;

    @Column(name = "answer_text", length = Text.PROSE)
    private String answer;

    @Column(name = "adopted")
    private Boolean adopted;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Matter() {}

    /** @param begunBy who began it, and may take it away again while it is a draft */
    public Matter(UUID councilId, UUID begunBy, Words words) {
        super(UUID.randomUUID());
        this.councilId = councilId;
        this.begunBy = begunBy;
        write(words);
    }

    /** What the council writes. */
    public record Words(MatterKind kind, String title, String text) {}

    /**
     * What the administration answers.
     *
     * @param adopted whether the measure is carried out; null for a matter that is none
     */
    public record Reply(Outcome outcome, String text, Boolean adopted) {}

    void write(Words words) {
        mustBeDraft();
        if (words.kind() == null) {
            throw new RuleBroken("matter.kindMissing").at("kind");
        }
        kind = words.kind();
        title = Text.required("title", words.title(), Text.TITLE);
        text = Text.optional("text", words.text(), Text.PROSE);
    }

    /** Hands it to the administration; from now on it stays as it is. */
    void raise(PlanCycle cycle, int newNumber, String by, LocalDate today) {
        mustBeDraft();
        Text.required("text", text, Text.PROSE);
        cycleId = cycle.id();
        year = cycle.year();
        number = newNumber;
        raisedBy = by;
        raisedOn = today;
        answerBy = Workdays.onOrAfter(today.plusWeeks(WEEKS_TO_ANSWER));
        state = MatterState.RAISED;
    }

    void mustBeDraft() {
        if (state != MatterState.DRAFT) {
            throw new RuleBroken("matter.alreadyRaised", raisedOn);
        }
    }

    void answer(Reply reply, LocalDate today) {
        mustBeAwaited();
        if (reply.outcome() == null) {
            throw new RuleBroken("matter.outcomeMissing").at("outcome");
        }
        adopted = checkedAdoption(reply);
        outcome = reply.outcome();
        answer = Text.required("answer", reply.text(), Text.PROSE);
        answeredOn = today;
        state = MatterState.ANSWERED;
    }

    private void mustBeAwaited() {
        if (state == MatterState.DRAFT) {
            throw new RuleBroken("matter.notRaisedYet");
        }
        if (state == MatterState.ANSWERED) {
            throw new RuleBroken("matter.alreadyAnswered", answeredOn);
        }
    }

    private Boolean checkedAdoption(Reply reply) {
        if (kind != MatterKind.MEASURE) {
            return null;
        }
        if (reply.adopted() == null) {
            throw new RuleBroken("matter.adoptionMissing").at("adopted");
        }
        if (reply.adopted() && reply.outcome() == Outcome.NOT) {
            throw new RuleBroken("matter.adoptedYetNot").at("adopted");
        }
        return reply.adopted();
    }

    /** A week before the answer is due. */
    public LocalDate remindOn() {
        return Workdays.near(answerBy.minusWeeks(1), answerBy);
    }

    public boolean isDraft() {
        return state == MatterState.DRAFT;
    }

    public boolean isAwaited() {
        return state == MatterState.RAISED;
    }

    public boolean isPublic() {
        return state == MatterState.ANSWERED;
    }

    public boolean isMeasure() {
        return kind == MatterKind.MEASURE;
    }

    public UUID councilId() {
        return councilId;
    }

    boolean isBegunBy(UUID userId) {
        return userId.equals(begunBy);
    }

    public MatterKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public MatterState state() {
        return state;
    }

    /** The year it was raised in; empty while it is a draft. */
    public Optional<UUID> cycleId() {
        return Optional.ofNullable(cycleId);
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** Counted within the council and the year. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> raisedOn() {
        return Optional.ofNullable(raisedOn);
    }

    public Optional<String> raisedBy() {
        return Optional.ofNullable(raisedBy);
    }

    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** Whether the measure is carried out; empty while unanswered, and for what is no measure. */
    public Optional<Boolean> adopted() {
        return Optional.ofNullable(adopted);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
