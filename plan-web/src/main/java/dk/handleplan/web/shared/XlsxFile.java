package dk.handleplan.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of one sheet whose first row is its heading; only some rows are in memory at a time. */
public final class XlsxFile implements TableFile {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int ONE_CHARACTER = 256;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle heading = style("@");
    private final CellStyle text = style("@");
    private final CellStyle whole = style("0");
    private final CellStyle kroner = style("#,##0.00");
    private final CellStyle moment = style("dd\\-mm\\-yyyy hh:mm");
    private int rows;
    private int columns;

    /** @param widths of the columns in characters */
    public XlsxFile(OutputStream out, String sheetName, List<Integer> widths) {
        this.out = out;
        sheet = workbook.createSheet(sheetName);
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        text.setQuotePrefixed(true);
        sheet.createFreezePane(0, 1);
        widths.forEach(width -> sheet.setColumnWidth(columns++, width * ONE_CHARACTER));
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
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
            cell.setCellValue(amount.doubleValue());
            cell.setCellStyle(kroner);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
            cell.setCellStyle(whole);
        } else if (value instanceof LocalDateTime at) {
            cell.setCellValue(at);
            cell.setCellStyle(moment);
        } else {
            cell.setCellValue(value.toString());
            cell.setCellStyle(rows == 1 ? heading : text);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns - 1));
        try (workbook) {
            workbook.write(out);
        }
    }
}
