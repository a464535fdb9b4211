package dk.handleplan.core.status;

import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a status round asks: the parts every report has, some of which it may leave out, and questions of its own, in the order
 * in which they are put. It is settled before the round opens; from then on all centres answer the same.
 */
public final class RoundForm {

    /** A round that asks more is a form of its own. */
    public static final int MOST_QUESTIONS = 10;

    private final Set<ReportPart> leftOut;
    private final List<RoundQuestion> questions;

    /** What a round keeps; it is changed there. */
    RoundForm(Set<ReportPart> leftOut, List<RoundQuestion> questions) {
        this.leftOut = leftOut;
        this.questions = questions;
    }

    void leaveOut(Set<ReportPart> parts) {
        leftOut.clear();
        leftOut.addAll(parts);
    }

    void ask(RoundQuestion.Wording wording) {
        if (questions.size() == MOST_QUESTIONS) {
            throw new RuleBroken("status.tooManyQuestions", MOST_QUESTIONS).at("questionText");
        }
        questions.add(new RoundQuestion(UUID.randomUUID(), wording));
    }

    void reword(UUID id, RoundQuestion.Wording wording) {
        questions.set(place(id), new RoundQuestion(id, wording));
    }

    void drop(UUID id) {
        questions.remove(place(id));
    }

    /** Among the others; the first stays first, the last stays last. */
    void move(UUID id, boolean up) {
        var from = place(id);
        var to = up ? from - 1 : from + 1;
        if (to >= 0 && to < questions.size()) {
            Collections.swap(questions, from, to);
        }
    }

    private int place(UUID id) {
        return questions.indexOf(question(id).orElseThrow(() -> new NotFound("shared.notFound")));
    }

    public boolean asks(ReportPart part) {
        return !leftOut.contains(part);
    }

    public Set<ReportPart> leftOut() {
        return Set.copyOf(leftOut);
    }

    public List<RoundQuestion> questions() {
        return List.copyOf(questions);
    }

    public Optional<RoundQuestion> question(UUID id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
