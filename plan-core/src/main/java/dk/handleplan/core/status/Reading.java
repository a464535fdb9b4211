package dk.handleplan.core.status;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was found about one indicator: a figure at a date, or the reason why there is none.
 *
 * <p>It belongs to a report, or to a result that came later, and changes with it until that is accepted. Or it stands by
 * itself as it was {@link Recorded}, and never changes: another one is said instead, for a reason.
 */
@Entity
@Table(name = "reading")
public class Reading {

    private static final BigDecimal LARGEST = new BigDecimal("9999999999");
    private static final int DECIMALS = 4;
    private static final Set<ReadingState> SAYS_WHAT_IS =
            EnumSet.of(ReadingState.FIGURE, ReadingState.REACHED, ReadingState.NOT_REACHED);

    @Id
    private UUID id;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ReadingState state;

    @Column(name = "reading_value", precision = 14, scale = 4)
    private BigDecimal value;

    @Column(name = "figure_to", precision = 14, scale = 4)
    private BigDecimal upTo;

    @Column(name = "approximate")
    private boolean approximate;

    /** A line for each group; see {@link Split}. */
    @Column(name = "split", length = Text.NOTE)
    private String split;

    @Column(name = "note", length = Text.NOTE)
    private String comment;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Column(name = "next_step", length = Text.NOTE)
    private String nextStep;

    @Column(name = "follows_on")
    private LocalDate followsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "judged", length = 20)
    private Achievement judged;

    @Column(name = "judged_because", length = Text.NOTE)
    private String judgedBecause;

    @Embedded
    private Recorded recorded;

    protected Reading() {}

    public Reading(UUID indicatorId, Answer answer, LocalDate today) {
        this.id = UUID.randomUUID();
        this.indicatorId = indicatorId;
        say(answer, today);
    }

    /** Counted outside any report. */
    public static Reading count(UUID indicatorId, Answer answer, String by, LocalDate today) {
        var count = new Reading(indicatorId, answer, today);
        count.mustBe(SAYS_WHAT_IS);
        count.standAlone(Recorded.count(by, today));
        return count;
    }

    /** What holds instead of this one, which stays as it was said. */
    public Reading correct(Answer answer, String because, String by, LocalDate today) {
        var correction = wouldSay(answer, today);
        correction.mustBe(EnumSet.allOf(ReadingState.class));
        correction.standAlone(Recorded.correction(id, because, by, today));
        return correction;
    }

    /** What it would be if this were said; it stays as it is. */
    public Reading wouldSay(Answer answer, LocalDate today) {
        var other = new Reading();
        other.id = UUID.randomUUID();
        other.indicatorId = indicatorId;
        other.followsOn = followsOn;
        other.say(answer, today);
        return other;
    }

    private void mustBe(Set<ReadingState> expected) {
        if (state == null || !expected.contains(state)) {
            throw new RuleBroken("status.nothingTold").at("figure-" + indicatorId);
        }
    }

    /** From now on it is read by itself. */
    public void standAlone(Recorded how) {
        recorded = how;
    }

    public void say(Answer answer, LocalDate today) {
        if (answer.readOn() != null && answer.readOn().isAfter(today)) {
            throw new RuleBroken("status.readInFuture").at("readOn-" + indicatorId);
        }
        state = answer.state();
        count(answer.figure());
        split = Text.optional("split-" + indicatorId, answer.split().write(), Text.NOTE);
        comment = Text.optional("comment-" + indicatorId, answer.comment(), Text.NOTE);
        readOn = answer.readOn() == null && state != null ? today : answer.readOn();
        follow(answer.onwards(), today);
        judge(answer.judgement());
    }

    private void count(Measured figure) {
        value = figure == null ? null : checked(figure.least());
        upTo = figure == null || !figure.isRange() ? null : checked(figure.most());
        approximate = figure != null && figure.approximate();
    }

    private BigDecimal checked(BigDecimal figure) {
        if (figure.abs().compareTo(LARGEST) > 0 || figure.scale() > DECIMALS) {
            throw new RuleBroken("status.figureOutOfRange").at("figure-" + indicatorId);
        }
        return figure;
    }

    /** A day that has come since it was named stays as it was said. */
    private void follow(Onwards onwards, LocalDate today) {
        var isNew = !Objects.equals(followsOn, onwards.on());
        if (isNew && onwards.on() != null && onwards.on().isBefore(today)) {
            throw new RuleBroken("status.followsInThePast").at("followsOn-" + indicatorId);
        }
        nextStep = Text.optional("nextStep-" + indicatorId, onwards.step(), Text.NOTE);
        followsOn = onwards.on();
    }

    private void judge(Judgement judgement) {
        judged = judgement.achieved();
        judgedBecause = Text.optional("judgedBecause-" + indicatorId, judgement.because(), Text.NOTE);
        if (judged != null && judgedBecause == null) {
            throw new RuleBroken("status.judgedWithoutReason").at("judgedBecause-" + indicatorId);
        }
        if (judged == null && judgedBecause != null) {
            throw new RuleBroken("status.reasonWithoutJudgement").at("judged-" + indicatorId);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    /** How it came to stand by itself; empty for what was said in a report. */
    public Optional<Recorded> recorded() {
        return Optional.ofNullable(recorded);
    }

    public boolean isCorrection() {
        return recorded().flatMap(Recorded::corrects).isPresent();
    }

    /** Empty as long as only a comment was written. */
    public Optional<ReadingState> state() {
        return Optional.ofNullable(state);
    }

    public Optional<Measured> figure() {
        return Optional.ofNullable(value).map(least -> new Measured(least, upTo == null ? least : upTo, approximate));
    }

    public Split split() {
        return Split.read(split);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Optional<LocalDate> readOn() {
        return Optional.ofNullable(readOn);
    }

    public boolean isAnswered() {
        return state != null;
    }

    /** What comes next where there is no final figure; either may be missing. */
    public Onwards onwards() {
        return new Onwards(nextStep, followsOn);
    }

    /** What the centre says against the computed achievement. */
    public Optional<Judgement> judgement() {
        return judged == null ? Optional.empty() : Optional.of(new Judgement(judged, judgedBecause));
    }

    /**
     * The next step towards a figure, and the day one is expected.
     *
     * @param step in words; null for none
     * @param on null where no day is known
     */
    public record Onwards(String step, LocalDate on) {

        public static final Onwards NOTHING = new Onwards(null, null);

        public boolean isEmpty() {
            return on == null && (step == null || step.isBlank());
        }
    }

    /**
     * Whether a target is reached where the figure alone does not tell it.
     *
     * @param achieved one of {@link Achievement#BY_JUDGEMENT}; null for what the figure says
     */
    public record Judgement(Achievement achieved, String because) {

        private static final Judgement NONE = new Judgement(null, null);

        public Judgement {
            if (achieved != null && !Achievement.BY_JUDGEMENT.contains(achieved)) {
                throw new IllegalArgumentException(achieved + " is computed only");
            }
        }

        boolean isEmpty() {
            return achieved == null && (because == null || because.isBlank());
        }
    }

    /**
     * What somebody wrote about an indicator.
     *
     * @param state null while unanswered
     * @param figure given exactly where the state is {@link ReadingState#FIGURE}
     * @param readOn when it was counted; null for today
     */
    public record Answer(
            ReadingState state,
            Measured figure,
            Split split,
            String comment,
            LocalDate readOn,
            Onwards onwards,
            Judgement judgement) {

        public Answer {
            if ((state == ReadingState.FIGURE) != (figure != null)) {
                throw new IllegalArgumentException("A figure and the state FIGURE go together");
            }
        }

        /** Nothing is written yet. */
        public static Answer none() {
            return of((ReadingState) null);
        }

        public static Answer of(Measured figure) {
            return new Answer(ReadingState.FIGURE, figure, Split.NONE, null, null, Onwards.NOTHING, Judgement.NONE);
        }

        public static Answer of(BigDecimal figure) {
            return of(Measured.exactly(figure));
        }

        public static Answer of(long figure) {
            return of(BigDecimal.valueOf(figure));
        }

        public static Answer of(ReadingState state) {
            return new Answer(state, null, Split.NONE, null, null, Onwards.NOTHING, Judgement.NONE);
        }

        public Answer splitInto(Split groups) {
            return new Answer(state, figure, groups, comment, readOn, onwards, judgement);
        }

        public Answer saying(String words) {
            return new Answer(state, figure, split, words, readOn, onwards, judgement);
        }

        public Answer readOn(LocalDate day) {
            return new Answer(state, figure, split, comment, day, onwards, judgement);
        }

        public Answer followedBy(String step, LocalDate on) {
            return new Answer(state, figure, split, comment, readOn, new Onwards(step, on), judgement);
        }

        public Answer judged(Achievement achieved, String because) {
            return new Answer(state, figure, split, comment, readOn, onwards, new Judgement(achieved, because));
        }

        boolean isEmpty() {
            return state == null
                    && split.isEmpty()
                    && (comment == null || comment.isBlank())
                    && onwards.isEmpty()
                    && judgement.isEmpty();
        }
    }
}
