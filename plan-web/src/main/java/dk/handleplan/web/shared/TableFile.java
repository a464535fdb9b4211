package dk.handleplan.web.shared;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A table for a spreadsheet, written row by row. A value is a text, a whole number, a {@link java.math.BigDecimal} with an
 * amount of kroner, a {@link java.time.LocalDateTime}, or null for an empty cell. No text is ever taken for a formula.
 */
public interface TableFile extends Closeable {

    void row(List<?> values) throws IOException;
}
