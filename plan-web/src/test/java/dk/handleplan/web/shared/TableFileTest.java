package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableFileTest {

    private static final List<?> HEADING = List.of("Nr.", "Indsats", "Søgt 2020 (kr.)", "Sidst rettet");
    private static final List<?> ROW =
            List.of(3, "Ung \"møder\"; ung", new BigDecimal("125000.50"), LocalDateTime.of(2019, 9, 2, 10, 42));
    private static final List<?> UNKNOWN = Arrays.asList(4, "=HYPERLINK(\"x\")", "ukendt", null);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aDanishExcelReadsTheCsv() throws IOException {
        try (var csv = CsvFile.danish(out)) {
            write(csv);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNr.;Indsats;Søgt 2020 (kr.);Sidst rettet\r\n"
                        + "3;\"Ung \"\"møder\"\"; ung\";125000,50;02-09-2019 10:42\r\n"
                        + "4;\"'=HYPERLINK(\"\"x\"\")\";ukendt;\r\n");
    }

    @Test
    void whatCouldBeTakenForAFormulaIsTextInTheCsv() throws IOException {
        try (var csv = CsvFile.danish(out)) {
            csv.row(List.of("=1", "+1", "-1", "@a", "\t=1", "1-2"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff'=1;'+1;'-1;'@a;'\t=1;1-2\r\n");
    }

    @Test
    void programsReadDaysAndNumbersTheirWay() throws IOException {
        try (var csv = CsvFile.open(out)) {
            csv.row(Arrays.asList("Ung, sund", new BigDecimal("16.9"), LocalDate.of(2020, 6, 30), null, "-1"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"Ung, sund\",16.9,2020-06-30,,'-1\r\n");
    }

    @Test
    void theWorkbookHoldsDaysAsDaysAndFiguresWithoutTwoDecimals() throws IOException {
        try (var xlsx = new XlsxFile(out, "Målinger", List.of(20, 20))) {
            xlsx.row(List.of("Målt", "Tal"));
            xlsx.row(List.of(LocalDate.of(2020, 6, 30), new TableFile.Figure(new BigDecimal("16.9"))));
        }
        var row = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))
                .getSheetAt(0)
                .getRow(1);

        assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 6, 30, 0, 0));
        assertThat(new DataFormatter(java.util.Locale.forLanguageTag("da")).formatCellValue(row.getCell(1)))
                .isEqualTo("16,9");
    }

    @Test
    void theWorkbookHoldsFiguresAsFiguresAndTextAsText() throws IOException {
        var sheet = workbook();

        assertThat(sheet.getSheetName()).isEqualTo("Bruttokatalog");
        var first = sheet.getRow(1);
        assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(3);
        assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Ung \"møder\"; ung");
        assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(125_000.5);
        assertThat(new DataFormatter(java.util.Locale.forLanguageTag("da")).formatCellValue(first.getCell(2)))
                .isEqualTo("125.000,50");
        assertThat(first.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2019, 9, 2, 10, 42));
    }

    @Test
    void whatIsNotKnownIsAWordOrAnEmptyCellAndNeverZero() throws IOException {
        var second = workbook().getRow(2);

        assertThat(second.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(second.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(second.getCell(2).getStringCellValue()).isEqualTo("ukendt");
        assertThat(second.getCell(3)).isNull();
    }

    private XSSFSheet workbook() throws IOException {
        try (var xlsx = new XlsxFile(out, "Bruttokatalog", List.of(6, 50, 20, 20))) {
            write(xlsx);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static void write(TableFile file) throws IOException {
        file.row(HEADING);
        file.row(ROW);
        file.row(UNKNOWN);
    }
}
