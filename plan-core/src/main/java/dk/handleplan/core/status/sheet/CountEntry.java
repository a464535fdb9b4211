package dk.handleplan.core.status.sheet;

import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.status.Measured;
import java.time.LocalDate;

/**
 * A line of a table of counts.
 *
 * @param code of the criterion, as the plan file names it
 * @param note why an earlier figure is corrected, or what there is to say of a new one; may be null
 * @param unreadable why the line cannot be read; null where it can
 */
public record CountEntry(
        int row, String code, LocalDate on, Measured figure, String note, DomainException unreadable) {}
