package dk.handleplan.core.status;

import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import java.util.Optional;

/**
 * Where an initiative stands.
 *
 * @param stage null where it is not stated
 * @param by when it is to be ready; given exactly where that is expected
 */
public record Standing(Stage stage, FlexibleDate by) {

    public static final Standing NOT_STATED = new Standing(null, null);

    /** @param by as it was typed: a day, a month, <i>efteråret 2017</i> */
    public static Standing of(Stage stage, String by) {
        var day = FlexibleDate.ofNullable(Text.optional("stageBy", by, 100));
        if (stage == Stage.EXPECTED && day.isEmpty()) {
            throw new RuleBroken("status.expectedWithoutDate").at("stageBy");
        }
        if (stage != Stage.EXPECTED && day.isPresent()) {
            throw new RuleBroken("status.dateWithoutExpectation").at("stage");
        }
        return new Standing(stage, day.orElse(null));
    }

    public boolean isStated() {
        return stage != null;
    }

    public Optional<FlexibleDate> readyBy() {
        return Optional.ofNullable(by);
    }
}
