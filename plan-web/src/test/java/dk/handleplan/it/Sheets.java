package dk.handleplan.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What somebody does in Excel. */
final class Sheets {

    private static final int FIGURE = 5;

    private Sheets() {}

    /** The sheet with this figure in its first line. */
    static byte[] withFigure(byte[] sheet, String figure) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                var out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(1).getCell(FIGURE).setCellValue(figure);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
