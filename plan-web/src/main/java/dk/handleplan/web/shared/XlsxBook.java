package dk.handleplan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook whose sheets have a heading that stays and filters; only some rows are in memory at a time. Sheets are written one
 * after the other.
 */
public final class XlsxBook implements Closeable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int ONE_CHARACTER = 256;
    private static final int LONGEST_CELL = 32_767;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = style("@");
    private final CellStyle text = style("@");
    private final CellStyle whole = style("0");
    private final CellStyle plain = style("General");
    private final CellStyle kroner = style("#,##0.00");
    private final CellStyle day = style("dd\\-mm\\-yyyy");
    private final CellStyle moment = style("dd\\-mm\\-yyyy hh:mm");

    public XlsxBook(OutputStream out) {
        this.out = out;
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        text.setQuotePrefixed(true);
    }

    /**
     * A workbook that a browser saves under this name.
     *
     * @param name without its ending
     */
    public static XlsxBook download(HttpServletResponse response, String name) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return new XlsxBook(response.getOutputStream());
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    /**
     * The next sheet; its first row is its heading.
     *
     * @param widths of the columns in characters
     */
    public TableFile sheet(String name, List<Integer> widths) {
        return new Sheet(workbook.createSheet(name), widths);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }

    private final class Sheet implements TableFile {

        private final SXSSFSheet sheet;
        private final int columns;
        private int rows;

        private Sheet(SXSSFSheet sheet, List<Integer> widths) {
            this.sheet = sheet;
            columns = widths.size();
            sheet.createFreezePane(0, 1);
            for (var column = 0; column < columns; column++) {
                sheet.setColumnWidth(column, widths.get(column) * ONE_CHARACTER);
            }
        }

        @Override
        public void row(List<?> values) {
            var row = sheet.createRow(rows++);
            for (var column = 0; column < values.size(); column++) {
                if (values.get(column) != null) {
                    fill(row.createCell(column), values.get(column));
                }
            }
        }

        private void fill(Cell cell, Object value) {
            if (value instanceof BigDecimal amount) {
                number(cell, amount.doubleValue(), kroner);
            } else if (value instanceof Figure figure) {
                number(cell, figure.number().doubleValue(), plain);
            } else if (value instanceof Integer number) {
                number(cell, number, whole);
            } else if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (value instanceof LocalDateTime at) {
                cell.setCellValue(at);
                cell.setCellStyle(moment);
            } else {
                cell.setCellValue(fitting(value.toString()));
                cell.setCellStyle(rows == 1 ? heading : text);
            }
        }

        private static void number(Cell cell, double number, CellStyle style) {
            cell.setCellValue(number);
            cell.setCellStyle(style);
        }

        /** A cell holds no more; what is longer says that it goes on. */
        private static String fitting(String text) {
            return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
        }

        @Override
        public void close() {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns - 1));
        }
    }
}
