package dk.handleplan.core.document;

import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.RemarkRow;
import java.util.List;
import java.util.Optional;

/**
 * What a council remarked, and the administration's answer once all answers are released.
 *
 * @param text empty where the council only recommends an amount
 */
public record CouncilRemark(
        String council, Optional<String> text, List<Recommendation> recommended, Optional<Answer> answer) {

    public record Answer(Outcome outcome, String text, Optional<String> change) {}

    static CouncilRemark of(RemarkRow remark, boolean isReleased) {
        var answer = remark.given()
                .filter(given -> isReleased)
                .map(given -> new Answer(given.outcome(), given.text(), Optional.ofNullable(given.change())));
        return new CouncilRemark(
                remark.council(), Optional.ofNullable(remark.text()), remark.recommendations(), answer);
    }
}
