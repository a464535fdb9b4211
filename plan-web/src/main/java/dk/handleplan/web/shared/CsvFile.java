package dk.handleplan.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as text in UTF-8. No text in it is taken for a formula by whoever opens it as a spreadsheet. */
public final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private final Dialect dialect;
    private final CSVPrinter printer;

    private CsvFile(OutputStream out, Dialect dialect) throws IOException {
        this.dialect = dialect;
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(dialect.beginning);
        printer = new CSVPrinter(writer, dialect.format);
    }

    /** As a Danish Excel reads it: it says that it is UTF-8, and has semicolons and decimal commas. */
    public static CsvFile danish(OutputStream out) throws IOException {
        return new CsvFile(out, Dialect.DANISH);
    }

    /** As programs read it (RFC 4180): commas, decimal points, days as {@code 2020-06-30}. */
    public static CsvFile open(OutputStream out) throws IOException {
        return new CsvFile(out, Dialect.OPEN);
    }

    @Override
    public void row(List<?> values) throws IOException {
        printer.printRecord(values.stream().map(this::written).toList());
    }

    private String written(Object value) {
        if (value instanceof BigDecimal amount) {
            return dialect.decimal(amount);
        }
        if (value instanceof Figure figure) {
            return dialect.decimal(figure.number());
        }
        if (value instanceof LocalDate day) {
            return dialect.day.format(day);
        }
        if (value instanceof LocalDateTime moment) {
            return dialect.moment.format(moment);
        }
        return value instanceof String text ? asText(text) : value == null ? "" : value.toString();
    }

    private static String asText(String text) {
        return text.isEmpty() || BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    private enum Dialect {
        DANISH(';', ',', "dd-MM-yyyy", "dd-MM-yyyy HH:mm", String.valueOf(BYTE_ORDER_MARK)),
        OPEN(',', '.', "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "");

        private final CSVFormat format;
        private final char comma;
        private final DateTimeFormatter day;
        private final DateTimeFormatter moment;
        private final String beginning;

        Dialect(char delimiter, char comma, String day, String moment, String beginning) {
            this.format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).get();
            this.comma = comma;
            this.day = DateTimeFormatter.ofPattern(day);
            this.moment = DateTimeFormatter.ofPattern(moment);
            this.beginning = beginning;
        }

        String decimal(BigDecimal number) {
            return number.toPlainString().replace('.', comma);
        }
    }
}
