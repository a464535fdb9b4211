package dk.handleplan.web.status;

import dk.handleplan.core.status.Answered;
import java.util.UUID;

/** What is written to one of a round's own questions. */
public class OwnForm {

    private final Answered asked;
    private String answer;

    OwnForm(Answered asked) {
        this.asked = asked;
        this.answer = asked.answer();
    }

    public UUID getId() {
        return asked.questionId();
    }

    public Answered getAsked() {
        return asked;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
