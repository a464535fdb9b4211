package dk.handleplan.core.status;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was found about one indicator: a figure at a date, or the reason why there is none. */
@Entity
@Table(name = "reading")
public class Reading {

    private static final BigDecimal LARGEST = new BigDecimal("9999999999");
    private static final int DECIMALS = 4;

    @Id
    private UUID id;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ReadingState state;

    @Column(name = "reading_value", precision = 14, scale = 4)
    private BigDecimal value;

    @Column(name = "note", length = Text.NOTE)
    private String comment;

    @Column(name = "read_on")
    private LocalDate readOn;

    protected Reading() {}

    Reading(UUID indicatorId, Answer answer, LocalDate today) {
        this.id = UUID.randomUUID();
        this.indicatorId = indicatorId;
        say(answer, today);
    }

    void say(Answer answer, LocalDate today) {
        if (answer.readOn() != null && answer.readOn().isAfter(today)) {
            throw new RuleBroken("status.readInFuture").at("readOn-" + indicatorId);
        }
        state = answer.state();
        value = checked(answer.figure());
        comment = Text.optional("comment-" + indicatorId, answer.comment(), Text.NOTE);
        readOn = answer.readOn() == null && state != null ? today : answer.readOn();
    }

    private BigDecimal checked(BigDecimal figure) {
        if (figure != null && (figure.abs().compareTo(LARGEST) > 0 || figure.scale() > DECIMALS)) {
            throw new RuleBroken("status.figureOutOfRange").at("figure-" + indicatorId);
        }
        return figure;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    /** Empty as long as only a comment was written. */
    public Optional<ReadingState> state() {
        return Optional.ofNullable(state);
    }

    public Optional<BigDecimal> figure() {
        return Optional.ofNullable(value);
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

    /**
     * What somebody wrote about an indicator.
     *
     * @param state null while unanswered
     * @param figure given exactly where the state is {@link ReadingState#FIGURE}
     * @param readOn when it was counted; null for today
     */
    public record Answer(ReadingState state, BigDecimal figure, String comment, LocalDate readOn) {

        public Answer {
            if ((state == ReadingState.FIGURE) != (figure != null)) {
                throw new IllegalArgumentException("A figure and the state FIGURE go together");
            }
        }

        public static Answer of(BigDecimal figure) {
            return new Answer(ReadingState.FIGURE, figure, null, null);
        }

        public static Answer of(long figure) {
            return of(BigDecimal.valueOf(figure));
        }

        public static Answer of(ReadingState state) {
            return new Answer(state, null, null, null);
        }

        public Answer saying(String words) {
            return new Answer(state, figure, words, readOn);
        }

        boolean isEmpty() {
            return state == null && (comment == null || comment.isBlank());
        }
    }
}
