package dk.handleplan.core.status;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a report answers to one of its round's own questions. */
@Embeddable
public class OwnAnswer {

    @Column(name = "question_id")
    private UUID questionId;

    @Column(name = "answer", length = Text.NOTE)
    private String text;

    protected OwnAnswer() {}

    public OwnAnswer(UUID questionId, String text) {
        this.questionId = questionId;
        this.text = text;
    }

    public UUID questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }
}
