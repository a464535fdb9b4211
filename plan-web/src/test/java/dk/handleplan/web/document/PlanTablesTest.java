package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.archive.OpenYear;
import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.planfile.ModelPlan;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The model plan as tables, read again by others' readers. */
class PlanTablesTest {

    private final PublishedPlan plan;

    PlanTablesTest() throws IOException {
        plan = ModelPlan.read().published();
    }

    @Test
    void theCsvOfInitiativesHasALineForEachInitiativeAndYear() throws IOException {
        var lines = csv(PlanCsv.INITIATIVES);

        assertThat(lines)
                .hasSize(plan.initiatives().stream()
                        .mapToInt(initiative -> initiative.amounts().size())
                        .sum());
        assertThat(lines.get(0).get("initiativeId")).isEqualTo("2019-1");
        assertThat(lines.get(0).get("title"))
                .isEqualTo(plan.initiatives().get(0).title());
    }

    @Test
    void aLostAmountIsEmptyWithItsReasonAndNeverZero() throws IOException {
        var lost = csv(PlanCsv.INITIATIVES).get(0);

        assertThat(lost.get("granted")).isEmpty();
        assertThat(lost.get("grantedState")).isEqualTo("lost");
    }

    @Test
    void theCsvOfIndicatorsHoldsAllCriteriaOfThePlanWithTheirTargets() throws IOException {
        var lines = csv(PlanCsv.INDICATORS);

        assertThat(lines).hasSize(64);
        assertThat(lines)
                .filteredOn(line -> !line.get("target").isEmpty())
                .allSatisfy(line -> assertThat(line.get("target")).matches("-?\\d+(\\.\\d+)?"));
        assertThat(lines.stream().map(line -> line.get("indicatorId"))).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldOfTheTablesIsDescribed() throws IOException {
        try (var description = PlanCsv.class.getResourceAsStream("openapi.yaml")) {
            var text = new String(description.readAllBytes(), StandardCharsets.UTF_8);
            for (var table : PlanCsv.values()) {
                assertThat(table.fields()).allSatisfy(field -> assertThat(text).contains("`" + field + "`"));
            }
        }
    }

    @Test
    void theWorkbookHoldsTheGrantsWithUnknownAmountsAsAWord() throws IOException {
        var grants = workbook().getSheet("Bevillinger");

        assertThat(grants.getLastRowNum()).isEqualTo(csv(PlanCsv.INITIATIVES).size() + lines());
        assertThat(grants.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(grants.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(2019);
        assertThat(grants.getRow(1).getCell(9).getStringCellValue()).isEqualTo("ukendt");
        assertThat(grants.getPaneInformation().isFreezePane()).isTrue();
        assertThat(grants.getCTWorksheet().isSetAutoFilter()).isTrue();
    }

    @Test
    void theWorkbookHoldsTargetsAsNumbers() throws IOException {
        var criteria = workbook().getSheet("Succeskriterier");
        var numbers = rows(criteria, 4).filter(type -> type == CellType.NUMERIC).count();

        assertThat(criteria.getLastRowNum()).isEqualTo(64);
        assertThat(numbers)
                .isEqualTo(plan.initiatives().stream()
                        .flatMap(initiative -> initiative.indicators().stream())
                        .filter(indicator -> indicator.target() != null)
                        .count());
    }

    private int lines() {
        return plan.lines().stream().mapToInt(line -> line.amounts().size()).sum();
    }

    private static Stream<CellType> rows(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column))
                .filter(Objects::nonNull)
                .map(cell -> cell.getCellType());
    }

    private PublishedYear year() {
        return new PublishedYear(plan, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private List<CSVRecord> csv(PlanCsv table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.write(OpenYear.of(year()), out);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .getRecords();
    }

    private XSSFWorkbook workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        SpokenPlan.workbook(Spoken.in(Language.DANISH)).write(year(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
