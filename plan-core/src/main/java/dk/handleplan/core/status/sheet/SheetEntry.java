package dk.handleplan.core.status.sheet;

import dk.handleplan.core.shared.DomainException;
import java.util.UUID;

/**
 * A line of a sheet that came back.
 *
 * @param row where it stands in the sheet
 * @param key of the line that was written there
 * @param sign of what stood there when the sheet was made
 * @param answer null where a cell cannot be read
 * @param unreadable why not; null where all can
 */
public record SheetEntry(int row, ReadingSheet.Key key, String sign, SheetAnswer answer, DomainException unreadable) {

    UUID reportId() {
        return key.reportId();
    }

    UUID indicatorId() {
        return key.indicatorId();
    }

    /** Whether nobody wrote in the line. */
    boolean isUntouched() {
        return answer.sign().equals(sign);
    }
}
