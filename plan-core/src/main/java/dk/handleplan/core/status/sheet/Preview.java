package dk.handleplan.core.status.sheet;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.status.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would change by a table, line by line, before anything is kept. */
public record Preview(List<Line> lines) {

    /** What becomes of a line. */
    public enum Outcome {
        SAME,
        NEW,
        CHANGED,
        /** What stood there is empty. */
        REMOVED,
        REFUSED
    }

    /**
     * @param row where it stands in the table
     * @param initiative null where the line does not say what it is about
     * @param indicator null as the initiative
     * @param before what stands now
     * @param after what would stand
     * @param why it is refused; null unless it is
     */
    public record Line(
            int row,
            Initiative initiative,
            Indicator indicator,
            Outcome outcome,
            Optional<Reading> before,
            Optional<Reading> after,
            DomainException why) {

        static Line refused(int row, Initiative initiative, Indicator indicator, DomainException why) {
            return new Line(row, initiative, indicator, Outcome.REFUSED, Optional.empty(), Optional.empty(), why);
        }

        boolean isTaken() {
            return switch (outcome) {
                case NEW, CHANGED, REMOVED -> true;
                case SAME, REFUSED -> false;
            };
        }
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many lines would be kept. */
    public long taken() {
        return lines.stream().filter(Line::isTaken).count();
    }

    /** Those of which there is something to tell, the refused ones first. */
    public List<Line> told() {
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.SAME)
                .sorted(Comparator.comparing((Line line) -> line.outcome() != Outcome.REFUSED)
                        .thenComparing(Line::row))
                .toList();
    }
}
