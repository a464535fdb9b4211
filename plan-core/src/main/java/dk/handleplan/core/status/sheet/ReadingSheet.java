package dk.handleplan.core.status.sheet;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.StatusRound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The readings that are still open in a round for those who work in a unit, initiative by initiative. */
public record ReadingSheet(StatusRound round, int year, List<Line> lines) {

    /**
     * A criterion of an open report.
     *
     * @param last what was accepted or counted before
     * @param now what the report says so far
     */
    public record Line(
            UUID reportId, Initiative initiative, Indicator indicator, Optional<Reading> last, Optional<Reading> now) {

        /** What the cells say that can be changed. */
        public SheetAnswer answer() {
            return SheetAnswer.of(now);
        }

        public Key key() {
            return new Key(reportId, indicator.id());
        }

        Preview.Line line(int row, Preview.Outcome outcome, Optional<Reading> after) {
            return new Preview.Line(row, initiative, indicator, outcome, now, after, null);
        }
    }

    /** What a line is known by wherever it stands. */
    public record Key(UUID reportId, UUID indicatorId) {}
}
