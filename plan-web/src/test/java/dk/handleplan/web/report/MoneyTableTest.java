package dk.handleplan.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.KnownSum;
import dk.handleplan.core.report.MoneyGroup;
import dk.handleplan.core.report.MoneySums;
import dk.handleplan.core.shared.Money;
import dk.handleplan.web.shared.TextCatalogue;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyTableTest {

    private static final KnownSum NOTHING = new KnownSum(Money.ZERO, 0, 0);
    private static final MoneySums SUMS = new MoneySums(
            3,
            new KnownSum(Money.kroner(600), 3, 2),
            NOTHING,
            new KnownSum(Money.ZERO, 1, 0),
            new KnownSum(new Money(35_050), 3, 0),
            NOTHING,
            new KnownSum(Money.ZERO, 0, 1),
            Money.kroner(600),
            Money.kroner(350));

    private final GroupNames names = new GroupNames();

    @BeforeEach
    void danish() {
        names.texts = new Danish();
    }

    @Test
    void figuresAreFiguresUnderAHeadingThatStays() throws IOException {
        var sheet = sheet();

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:O4");
        assertThat(text(sheet.getRow(0))).contains("Mål", "Søgt (kr.)", "Søgt: ukendte", "Bevilget af søgt (%)");
        var row = sheet.getRow(1);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Arbejdsmarked");
        assertThat(row.getCell(column(sheet, "Søgt (kr.)")).getNumericCellValue())
                .isEqualTo(600);
        assertThat(row.getCell(column(sheet, "Bevilget (kr.)")).getNumericCellValue())
                .isEqualTo(350.5);
        assertThat(row.getCell(column(sheet, "Bevilget af søgt (%)")).getNumericCellValue())
                .isEqualTo(58);
    }

    @Test
    void whatNobodyKnowsIsCountedAndNeverZero() throws IOException {
        var sheet = sheet();
        var row = sheet.getRow(1);

        assertThat(row.getCell(column(sheet, "Søgt: ukendte")).getNumericCellValue())
                .isEqualTo(2);
        assertThat(row.getCell(column(sheet, "Anbefalet (kr.)"))).isNull();
        assertThat(row.getCell(column(sheet, "Foreslået (kr.)")).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(row.getCell(column(sheet, "Brugt (kr.)"))).isNull();
        assertThat(row.getCell(column(sheet, "Brugt: ukendte")).getNumericCellValue())
                .isEqualTo(1);
    }

    @Test
    void whatHasNoGoalAndTheTotalHaveTheirNames() throws IOException {
        var sheet = sheet();

        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Uden mål");
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("I alt");
    }

    private XSSFSheet sheet() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new MoneyTable(By.GOAL, names, names.texts);
        try (var file = new XlsxFile(out, "Mål", table.widths())) {
            file.row(table.heading());
            file.row(table.row(new MoneyGroup("Arbejdsmarked", null, null, null, SUMS)));
            file.row(table.row(new MoneyGroup(null, null, null, null, SUMS)));
            file.row(table.total(SUMS));
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static int column(XSSFSheet sheet, String heading) {
        return text(sheet.getRow(0)).indexOf(heading);
    }

    private static List<String> text(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
    }

    private static final class Danish extends Texts {

        private static final Locale DANISH = Locale.forLanguageTag("da");

        @Override
        public String get(Object key) {
            return TextCatalogue.get(key.toString(), DANISH);
        }

        @Override
        public String of(String key, Object... values) {
            return new MessageFormat(get(key), DANISH).format(values);
        }
    }
}
