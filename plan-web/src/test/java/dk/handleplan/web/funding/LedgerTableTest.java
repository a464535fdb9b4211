package dk.handleplan.web.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.LedgerLine;
import dk.handleplan.core.funding.PoolSums;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Columns;
import dk.handleplan.web.shared.CsvFile;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import dk.handleplan.web.shared.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LedgerTableTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private final LedgerTable table = new LedgerTable();
    private final FundingPool pool = new FundingPool(2020);

    LedgerTableTest() {
        var spoken = Spoken.in(Language.DANISH);
        table.texts = spoken.texts();
        table.shown = spoken.shown();
        var voucher = Voucher.by(new User("sekretariat", "Sekretariatet"), DAY, "=Budget 2020");
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_000), voucher);
        pool.register(EntryKind.GRANT, Amount.kroner(400), voucher);
        pool.register(EntryKind.GRANT, Amount.unknown(ValueState.LOST), voucher);
    }

    @Test
    void amountsAreNumbersWithTheirSignAndDaysAreDays() throws IOException {
        var sheet = sheet(table.entries(), lines());

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(cell(sheet, 2, "Beløb (kr.)").getNumericCellValue()).isEqualTo(-400);
        assertThat(cell(sheet, 2, "Tilbage (kr.)").getNumericCellValue()).isEqualTo(600);
        assertThat(cell(sheet, 2, "Dato").getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
        assertThat(cell(sheet, 2, "Besluttet den").getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
        assertThat(cell(sheet, 2, "Indsats nr.").getNumericCellValue()).isEqualTo(7);
    }

    @Test
    void anUnknownAmountIsAWordAndABlankOneStaysBlank() throws IOException {
        var entries = sheet(table.entries(), lines());
        var sums = sheet(
                table.sums(),
                List.of(PoolSums.of(
                        2020,
                        false,
                        List.of(
                                new PoolSums.OfKind(EntryKind.APPROPRIATION, Amount.kroner(1_000), Amount.blank()),
                                new PoolSums.OfKind(
                                        EntryKind.GRANT, Amount.kroner(400), Amount.unknown(ValueState.LOST))))));

        assertThat(cell(entries, 3, "Beløb (kr.)").getStringCellValue()).isEqualTo("ukendt");
        assertThat(cell(sums, 1, "Puljen i alt (kr.)").getNumericCellValue()).isEqualTo(1_000);
        assertThat(cell(sums, 1, "Fordelt (kr.)").getStringCellValue()).isEqualTo("ukendt");
        assertThat(cell(sums, 1, "Øremærkede tilskud (kr.)")).isNull();
    }

    @Test
    void whatSomebodyWroteIsNeverAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvFile.danish(out)) {
            table.entries().write(lines(), csv);
        }

        assertThat(cell(sheet(table.entries(), lines()), 1, "Grundlag").getCellType())
                .isEqualTo(CellType.STRING);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("'=Budget 2020")
                .doesNotContain(";=");
    }

    private List<LedgerLine> lines() {
        return pool.entries().stream()
                .map(entry -> new LedgerLine(entry, 2020, 7, "Kursuscaféen", "Kommunalbestyrelsen", DAY))
                .toList();
    }

    private static <R> XSSFSheet sheet(Columns<R> columns, List<R> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new XlsxFile(out, "Posteringer", columns.widths())) {
            columns.writeHeading(file);
            columns.write(rows, file);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static Cell cell(XSSFSheet sheet, int row, String heading) {
        for (var column : sheet.getRow(0)) {
            if (column.getStringCellValue().equals(heading)) {
                return sheet.getRow(row).getCell(column.getColumnIndex());
            }
        }
        throw new AssertionError(heading);
    }
}
