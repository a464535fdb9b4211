package dk.handleplan.web.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.presentation.Figure;
import dk.handleplan.core.presentation.Stated;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocument.Chapter;
import dk.handleplan.core.presentation.StatusDocument.Entry;
import dk.handleplan.core.presentation.StatusDocument.Goal;
import dk.handleplan.core.presentation.StatusDocument.Own;
import dk.handleplan.core.presentation.StatusDocument.Section;
import dk.handleplan.core.presentation.StatusDocument.Told;
import dk.handleplan.core.presentation.YearSpending;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Split;
import dk.handleplan.core.status.Standing;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import dk.handleplan.web.shared.XlsxBook;
import dk.handleplan.web.status.SpokenStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round about one initiative with three criteria, and one about which nobody has reported. */
class StatusTablesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    private final StatusTables tables = new StatusTables();
    private XSSFWorkbook workbook;

    @BeforeEach
    void write() throws IOException {
        var spoken = Spoken.in(Language.DANISH);
        var words = new DocumentWords();
        words.status = SpokenStatus.words(spoken);
        words.few = SpokenStatus.few(spoken);
        words.targets = SpokenStatus.targets(spoken);
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        tables.words = words;
        tables.status = words.status;
        tables.texts = words.texts;
        tables.shown = words.shown;
        var out = new ByteArrayOutputStream();
        try (var book = new XlsxBook(out)) {
            tables.reports(document(), book::sheet);
            tables.readings(document(), book::sheet);
            tables.spending(document(), book::sheet);
        }
        workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void everyInitiativeHasALineAlsoWithoutAStatus() {
        assertThat(workbook.getSheet("Status").getLastRowNum()).isEqualTo(2);
        assertThat(cell("Status", 1, "Indsats").getStringCellValue()).isEqualTo("Kursuscaféen");
        assertThat(cell("Status", 1, "Målsætning").getStringCellValue()).isEqualTo("1. Uddannelse");
        assertThat(cell("Status", 1, "Godkendt den").getLocalDateTimeCellValue())
                .isEqualTo(DAY.atStartOfDay());
        assertThat(cell("Status", 1, "Vurdering").getStringCellValue()).isEqualTo("I risiko");
        assertThat(cell("Status", 1, "Hvem hjalp?").getStringCellValue()).isEqualTo("Frivillige");
        assertThat(cell("Status", 2, "Vurdering")).isNull();
    }

    @Test
    void aFigureIsANumberOnlyWhereItWasSaidAsOne() {
        assertThat(cell("Målinger", 1, "Tal").getNumericCellValue()).isEqualTo(16.9);
        assertThat(cell("Målinger", 1, "Opgjort den").getLocalDateTimeCellValue())
                .isEqualTo(DAY.atStartOfDay());
        assertThat(cell("Målinger", 2, "Tal")).isNull();
        assertThat(cell("Målinger", 2, "I ord").getStringCellValue()).isEqualTo("5–7\u00a0personer");
        assertThat(cell("Målinger", 3, "Tal")).isNull();
        assertThat(cell("Målinger", 3, "I ord")).isNull();
    }

    @Test
    void whatIsNotKnownIsAWordAndWhatNobodySaidIsBlank() {
        assertThat(cell("Forbrug", 1, "Bevilget (kr.)").getNumericCellValue()).isEqualTo(125_000.5);
        assertThat(cell("Forbrug", 1, "Brugt indtil nu (kr.)").getStringCellValue())
                .isEqualTo("ukendt");
        assertThat(cell("Forbrug", 2, "Bevilget (kr.)")).isNull();
    }

    @Test
    void everySheetHasAHeadingThatStaysAndFilters() {
        assertThat(workbook)
                .hasSize(3)
                .allSatisfy(sheet ->
                        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue());
        assertThat(workbook.getSheetAt(1).getCTWorksheet().isSetAutoFilter()).isTrue();
    }

    private Cell cell(String sheet, int row, String heading) {
        for (var column : workbook.getSheet(sheet).getRow(0)) {
            if (column.getStringCellValue().equals(heading)) {
                return workbook.getSheet(sheet).getRow(row).getCell(column.getColumnIndex());
            }
        }
        throw new AssertionError(heading);
    }

    private static StatusDocument document() {
        var goal = new Goal(1, "Uddannelse");
        var told = new Told(
                DAY,
                Assessment.AT_RISK,
                Standing.NOT_STATED,
                "Det går.",
                null,
                null,
                List.of(
                        figure(Measured.exactly(new BigDecimal("16.9"))),
                        figure(new Measured(new BigDecimal(5), new BigDecimal(7), false)),
                        figure(null)),
                List.of(new Own("Hvem hjalp?", "Frivillige")));
        var entries = List.of(
                new Entry(
                        UUID.randomUUID(),
                        7,
                        "Kursuscaféen",
                        UUID.randomUUID(),
                        told,
                        List.of(
                                new YearSpending(
                                        2020, new Stated(new BigDecimal("125000.50"), ValueState.KNOWN), lost()),
                                new YearSpending(2021, blank(), blank()))),
                new Entry(UUID.randomUUID(), 8, "Netværk", null, null, List.of()));
        return new StatusDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new RoundName(RoundKind.MIDWAY_STATUS, null),
                2020,
                "Handleplan 2020",
                "Prøvekøbing Kommune",
                YearMonth.of(2020, 9),
                DAY,
                List.of(),
                List.of(goal),
                List.of(),
                List.of(),
                List.of(new Chapter("Ungecentret", List.of(new Section(goal, entries)))),
                List.of(),
                Set.of(ReportPart.PROPOSAL));
    }

    private static Stated lost() {
        return new Stated(null, ValueState.LOST);
    }

    private static Stated blank() {
        return new Stated(null, ValueState.BLANK);
    }

    private static Figure figure(Measured found) {
        var now = found == null
                ? null
                : new Figure.Found(
                        ReadingState.FIGURE, found, null, DAY, Split.NONE, "=1+1", Reading.Onwards.NOTHING, null);
        var target =
                new Figure.Target(Comparator.GTE, new BigDecimal(20), null, null, ValueState.KNOWN, "personer", null);
        return new Figure(
                UUID.randomUUID(),
                "Unge i uddannelse",
                target,
                null,
                now,
                null,
                found == null ? Achievement.NO_FIGURE : Achievement.NOT_YET,
                null,
                null,
                Series.of(Stream.empty()),
                List.of(),
                false);
    }
}
