package dk.handleplan.core.document;

import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.RemarkRow;
import java.util.Optional;

/** What a council remarked, and the administration's answer once all answers are released. */
public record CouncilRemark(String council, Optional<String> text, Optional<Answer> answer) {

    public record Answer(Outcome outcome, String text, Optional<String> change) {}

    static CouncilRemark of(RemarkRow remark, boolean isReleased) {
        var answer = remark.given()
                .filter(given -> isReleased)
                .map(given -> new Answer(given.outcome(), given.text(), Optional.ofNullable(given.change())));
        return new CouncilRemark(remark.council(), Optional.ofNullable(remark.text()), answer);
    }
}
