package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;

/** Something a status report must say before it can be sent, and the field in which to say it. */
public record MissingAnswer(String key, String about, String field) {

    static final MissingAnswer ASSESSMENT = new MissingAnswer("status.assessmentMissing", "", "assessment");
    static final MissingAnswer NARRATIVE = new MissingAnswer("status.narrativeMissing", "", "narrative");
    static final MissingAnswer PROPOSAL = new MissingAnswer("status.proposalMissing", "", "proposal");

    static MissingAnswer reading(Indicator indicator) {
        return new MissingAnswer("status.readingMissing", indicator.text(), "state-" + indicator.id());
    }

    static MissingAnswer question(Answered asked) {
        return new MissingAnswer("status.questionMissing", asked.question(), "answer-" + asked.questionId());
    }

    DomainException asRefusal() {
        return new RuleBroken(key, about).at(field);
    }
}
