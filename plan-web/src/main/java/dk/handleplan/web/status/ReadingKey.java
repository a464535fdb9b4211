package dk.handleplan.web.status;

import dk.handleplan.core.status.sheet.ReadingSheet;
import java.util.Optional;
import java.util.UUID;

/**
 * What the hidden cell of a line says: which criterion of which report, and the sign of what stood there.
 *
 * @param key null where the cell is empty or somebody wrote in it
 */
record ReadingKey(ReadingSheet.Key key, String sign) {

    private static final ReadingKey NONE = new ReadingKey(null, "");

    static String written(ReadingSheet.Line line) {
        return line.reportId() + " " + line.indicator().id() + " "
                + line.answer().sign();
    }

    static ReadingKey read(Optional<String> cell) {
        var parts = cell.orElse("").split(" ");
        try {
            return parts.length == 3
                    ? new ReadingKey(
                            new ReadingSheet.Key(UUID.fromString(parts[0]), UUID.fromString(parts[1])), parts[2])
                    : NONE;
        } catch (IllegalArgumentException somebodyWroteInIt) {
            return NONE;
        }
    }
}
