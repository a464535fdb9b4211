package dk.handleplan.web.shared;

import dk.handleplan.core.status.Measured;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table for a spreadsheet, written row by row. A value is a text, a whole number, a {@link BigDecimal} with an amount of kroner,
 * a {@link Figure} that counts something else, a {@link java.time.LocalDate} or {@link java.time.LocalDateTime}, or null for an
 * empty cell. No text is ever taken for a formula.
 */
public interface TableFile extends Closeable {

    /** A number that is no amount of money. */
    record Figure(BigDecimal number) {

        /** What was counted as a number where it is one; null where it is a range, or not known, which words have to say. */
        public static Figure exactly(Optional<Measured> counted) {
            return counted.filter(measured -> !measured.isRange())
                    .map(measured -> new Figure(measured.least()))
                    .orElse(null);
        }
    }

    void row(List<?> values) throws IOException;

    /**
     * A table that a browser saves under this name, as CSV or as a workbook.
     *
     * @param name without its ending
     * @param sheet the name of the workbook's sheet
     * @param widths of its columns in characters
     */
    static TableFile download(
            HttpServletResponse response, boolean csv, String name, String sheet, List<Integer> widths)
            throws IOException {
        return csv ? download(response, name) : new XlsxFile(XlsxBook.download(response, name), sheet, widths);
    }

    /** The same, always as CSV. */
    static TableFile download(HttpServletResponse response, String name) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        return CsvFile.danish(response.getOutputStream());
    }
}
