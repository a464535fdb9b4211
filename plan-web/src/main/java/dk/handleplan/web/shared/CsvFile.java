package dk.handleplan.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** As a Danish Excel reads it: UTF-8 that says so, semicolons, decimal commas. */
public final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final CSVPrinter printer;

    public CsvFile(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void row(List<?> values) throws IOException {
        printer.printRecord(values.stream().map(CsvFile::written).toList());
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
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
}
