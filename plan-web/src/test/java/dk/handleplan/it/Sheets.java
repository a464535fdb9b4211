package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What somebody does in Excel. */
final class Sheets {

    private static final int FIGURE = 5;

    private Sheets() {}

    /** A sheet of a workbook, which is kept beside the pictures for whoever wants to open it. */
    static XSSFSheet sheet(String name, byte[] workbook, String sheet) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Files.write(Path.of("target/screenshots", name + ".xlsx"), workbook);
            return book.getSheet(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook whose sheets have a heading that stays and filters, and numbers and days that are no texts; it is kept as well. */
    static XSSFWorkbook inOrder(String name, byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Files.write(Path.of("target/screenshots", name + ".xlsx"), workbook);
            assertThat(book.getSheetAt(0).getLastRowNum()).as(name).isPositive();
            book.forEach(sheet -> inOrder(name, (XSSFSheet) sheet));
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inOrder(String name, XSSFSheet sheet) {
        var which = name + ", " + sheet.getSheetName();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                .as(which)
                .isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).as(which).startsWith("A1:");
        sheet.getRow(0)
                .forEach(cell -> assertThat(cell.getStringCellValue()).as(which).isNotBlank());
        sheet.forEach(row -> row.forEach(cell -> assertThat(isNumberAsText(cell))
                .as(which + ", " + cell.getAddress() + ": " + cell)
                .isFalse()));
    }

    private static boolean isNumberAsText(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue()
                        .matches(
                                "-?[\\d.]+(,\\d+)?( kr\\.)?|\\d{1,2}[.-] ?(\\d{1,2}|\\p{L}+)[.-]? ?\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    }

    /** The numbers below a heading, added up. */
    static double sum(XSSFSheet sheet, String heading) {
        var column = IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .filter(i -> sheet.getRow(0).getCell(i).getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column))
                .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                .mapToDouble(Cell::getNumericCellValue)
                .sum();
    }

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
