package dk.handleplan.core.status;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** A question that one status round asks besides what every round asks; answered in words. */
@Embeddable
public class RoundQuestion {

    @Column(name = "question_id")
    private UUID id;

    @Column(name = "question", length = Text.TITLE)
    private String text;

    @Column(name = "help", length = Text.NOTE)
    private String help;

    @Column(name = "required")
    private boolean required;

    protected RoundQuestion() {}

    RoundQuestion(UUID id, Wording wording) {
        this.id = id;
        this.text = Text.required("questionText", wording.text(), Text.TITLE);
        this.help = Text.optional("help", wording.help(), Text.NOTE);
        this.required = wording.required();
    }

    /**
     * How the secretariat puts a question.
     *
     * @param help what stands beside it; null for nothing
     * @param required whether a report cannot be sent without an answer
     */
    public record Wording(String text, String help, boolean required) {}

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    public boolean isRequired() {
        return required;
    }
}
