package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/**
 * The administration's answer (forvaltningens bemærkninger) to one remark: what becomes of it, why, and what was changed. A
 * line of the consultation memo (høringsnotat); secret until all answers are released together.
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

    protected Answer() {}

    public Answer(UUID remarkId) {
        super(UUID.randomUUID());
        this.remarkId = remarkId;
    }

    void give(Reply reply) {
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
    }

    boolean says(Reply reply) {
        return outcome == reply.outcome()
                && Objects.equals(text, Text.optional("text", reply.text(), Text.PROSE))
                && Objects.equals(change, Text.optional("change", reply.change(), Text.NOTE));
    }

    /** What the administration writes: {@code change} tells what became different in the plan. */
    public record Reply(Outcome outcome, String text, String change) {}

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
}
