package dk.handleplan.web.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.sheet.ReadingSheet;
import dk.handleplan.core.status.sheet.SheetEntry;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.OfficeFile;
import dk.handleplan.web.shared.Spoken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReadingWorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 8, 31);

    private final StatusRound round = new StatusRound(UUID.randomUUID(), Phase.MIDWAY_STATUS, TODAY);
    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "=HYPERLINK(1)");
    private final Indicator indicator = new Indicator(IndicatorGroup.QUANTITATIVE, "+Kvinder i job")
            .aim(Comparator.GTE, BigDecimal.TEN, ValueState.KNOWN, "personer");

    @Test
    void aThousandLinesComeBackAsTheyWentOut() throws IOException {
        var answers = List.of(
                Answer.of(FigureText.read("ca. 5–7,5")).saying("=1+1").followedBy("Møde\nog mere", TODAY.plusDays(3)),
                Answer.of(new BigDecimal("1250.5")).readOn(TODAY.minusDays(40)),
                Answer.of(ReadingState.TO_FOLLOW),
                Answer.of(new BigDecimal("-3")));
        var lines = IntStream.range(0, 1_000)
                .mapToObj(i -> line(answers.get(i % answers.size())))
                .toList();

        var entries = read(written(lines));

        assertThat(entries).hasSize(1_000).allSatisfy(entry -> {
            assertThat(entry.unreadable()).isNull();
            assertThat(entry.answer().sign()).isEqualTo(entry.sign());
        });
        assertThat(entries.get(1).key()).isEqualTo(lines.get(1).key());
        assertThat(entries.get(1).row()).isEqualTo(3);
    }

    @Test
    void noTextIsAFormulaAndTheKeyIsHidden() throws IOException {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(written(List.of(line(Answer.of(1).saying("=1+1"))))))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.isColumnHidden(ReadingColumn.KEY.ordinal())).isTrue();
            for (var cell : sheet.getRow(1)) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
            for (var column : List.of(ReadingColumn.INITIATIVE, ReadingColumn.CRITERION, ReadingColumn.COMMENT)) {
                assertThat(cell(sheet, column).getCellStyle().getQuotePrefixed())
                        .isTrue();
            }
        }
    }

    @Test
    void whatPeopleTypeIsReadAsTheyMeanIt() throws IOException {
        assertThat(figure(changed(sheet -> cell(sheet, ReadingColumn.FIGURE).setCellValue(12.5))))
                .isEqualTo("12,5");
        assertThat(figure(changed(sheet -> cell(sheet, ReadingColumn.FIGURE).setCellValue("5-7"))))
                .isEqualTo("5–7");
        assertThat(figure(changed(sheet -> {
                    cell(sheet, ReadingColumn.FIGURE).setCellValue(0.174);
                    format(sheet, cell(sheet, ReadingColumn.FIGURE), "0.0%");
                })))
                .isEqualTo("17,4");
        assertThat(one(changed(sheet -> cell(sheet, ReadingColumn.READ_ON).setCellValue("20. maj 2020")))
                        .answer()
                        .readOn())
                .isEqualTo(LocalDate.of(2020, 5, 20));
        assertThat(one(changed(sheet -> {
                            cell(sheet, ReadingColumn.FIGURE).setBlank();
                            cell(sheet, ReadingColumn.REASON).setCellValue("Kan ikke opgøres");
                        }))
                        .answer()
                        .state())
                .isEqualTo(ReadingState.CANNOT_BE_SET);
    }

    @Test
    void whatCannotBeReadIsAnErrorOfItsLineAndNamesTheCell() throws IOException {
        assertThat(error(sheet -> cell(sheet, ReadingColumn.FIGURE).setCellFormula("1+1")))
                .contains("F2", "formel");
        assertThat(error(sheet -> cell(sheet, ReadingColumn.FIGURE).setCellValue("mange")))
                .contains("F2", "mange");
        assertThat(error(sheet -> {
                    cell(sheet, ReadingColumn.FIGURE).setCellValue(LocalDate.of(2020, 7, 5));
                    format(sheet, cell(sheet, ReadingColumn.FIGURE), "dd-mm");
                }))
                .contains("F2", "ikke et tal");
        assertThat(error(sheet -> cell(sheet, ReadingColumn.READ_ON).setCellValue("i går")))
                .contains("H2", "i går");
        assertThat(error(sheet -> cell(sheet, ReadingColumn.REASON).setCellValue("ved ikke")))
                .contains("G2");
        assertThat(error(sheet -> cell(sheet, ReadingColumn.REASON).setCellValue("tallet følger")))
                .contains("begge dele");
    }

    @Test
    void aLineThatSomebodyMadeBelongsToNothing() throws IOException {
        assertThat(one(changed(sheet -> cell(sheet, ReadingColumn.KEY).setCellValue("hej")))
                        .key())
                .isNull();
    }

    @Test
    void onlyASheetOfTheRoundIsReadAndNoneThatUnpacksToMuchMore() throws IOException {
        var sheet = written(List.of(line(Answer.of(1))));
        assertThatThrownBy(() -> ReadingWorkbookReader.read(sheet, UUID.randomUUID()))
                .hasMessageContaining("en anden statusrunde");
        for (var content : List.of("", "PK", "kode;dato;tal")) {
            assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("ikke et ark");
        }
        assertThatThrownBy(() -> read(new byte[OfficeFile.MOST_BYTES + 1])).hasMessageContaining("5 MB");
        assertThatThrownBy(() -> read(bomb())).isInstanceOf(RuleBroken.class).hasMessageContaining("ikke et ark");
        try (var foreign = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            foreign.createSheet();
            foreign.write(out);
            assertThatThrownBy(() -> read(out.toByteArray())).hasMessageContaining("ikke et ark");
        }
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var i = 0; i < 300; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return out.toByteArray();
    }

    private String error(Consumer<XSSFSheet> change) throws IOException {
        return one(changed(change)).unreadable().getMessage();
    }

    private static String figure(List<SheetEntry> entries) {
        return FigureText.write(one(entries).answer().figure());
    }

    private static SheetEntry one(List<SheetEntry> entries) {
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private List<SheetEntry> changed(Consumer<XSSFSheet> change) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(List.of(line(Answer.of(1))))));
                var out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return read(out.toByteArray());
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, ReadingColumn column) {
        return sheet.getRow(1).getCell(column.ordinal());
    }

    private static void format(XSSFSheet sheet, XSSFCell cell, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private List<SheetEntry> read(byte[] content) {
        return ReadingWorkbookReader.read(content, round.id());
    }

    private ReadingSheet.Line line(Answer answer) {
        return new ReadingSheet.Line(
                UUID.randomUUID(),
                initiative,
                indicator,
                Optional.of(new Reading(indicator.id(), Answer.of(4), TODAY)),
                Optional.of(new Reading(indicator.id(), answer, TODAY)));
    }

    private byte[] written(List<ReadingSheet.Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        danish().write(new ReadingSheet(round, 2020, lines), out);
        return out.toByteArray();
    }

    private static ReadingWorkbook danish() {
        var spoken = Spoken.in(Language.DANISH);
        var workbook = new ReadingWorkbook();
        workbook.texts = spoken.texts();
        workbook.shown = spoken.shown();
        workbook.words = new StatusWords();
        workbook.words.texts = workbook.texts;
        workbook.words.shown = workbook.shown;
        workbook.targets = new Targets();
        workbook.targets.texts = workbook.texts;
        workbook.targets.shown = workbook.shown;
        return workbook;
    }
}
