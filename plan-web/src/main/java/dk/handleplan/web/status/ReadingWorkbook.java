package dk.handleplan.web.status;

import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.sheet.ReadingSheet;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The open readings of a round as a workbook, a line for each criterion. Figures are texts, so that Excel makes no date of
 * {@code 5-7}; no text is a formula.
 */
@RequestScoped
public class ReadingWorkbook {

    static final String ROUND = "handleplan-round";

    private static final int ONE_CHARACTER = 256;
    private static final String TEXT = "@";

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    StatusWords words;

    @Inject
    Targets targets;

    public void write(ReadingSheet readings, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCustomProperties()
                    .addProperty(ROUND, readings.round().id().toString());
            var sheet = workbook.createSheet(texts.get("status.readings"));
            var looks = new Looks(workbook);
            heading(sheet, looks);
            readings.lines().forEach(line -> line(line, sheet.createRow(sheet.getLastRowNum() + 1), looks));
            guide(sheet);
            workbook.write(out);
        }
    }

    /** How cells look: what is written in is lighter than what is only read. */
    private static final class Looks {

        private final CellStyle heading;
        private final CellStyle read;
        private final CellStyle written;
        private final CellStyle day;

        Looks(XSSFWorkbook workbook) {
            heading = style(workbook, TEXT);
            var bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            read = style(workbook, TEXT);
            read.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            read.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            read.setQuotePrefixed(true);
            written = style(workbook, TEXT);
            written.setQuotePrefixed(true);
            day = style(workbook, "dd\\-mm\\-yyyy");
        }

        private static CellStyle style(XSSFWorkbook workbook, String format) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            return style;
        }
    }

    private void heading(XSSFSheet sheet, Looks looks) {
        var row = sheet.createRow(0);
        for (var column : ReadingColumn.values()) {
            if (column.heading() != null) {
                var cell = row.createCell(column.ordinal());
                cell.setCellValue(texts.get(column.heading()));
                cell.setCellStyle(looks.heading);
                sheet.setColumnWidth(column.ordinal(), column.width() * ONE_CHARACTER);
            }
        }
        sheet.setColumnHidden(ReadingColumn.KEY.ordinal(), true);
        sheet.createFreezePane(0, 1);
    }

    private void line(ReadingSheet.Line line, XSSFRow row, Looks looks) {
        var answer = line.answer();
        var initiative = line.initiative();
        text(row, ReadingColumn.NUMBER, initiative.number().map(String::valueOf).orElse(""), looks);
        text(row, ReadingColumn.INITIATIVE, initiative.shortTitle(), looks);
        text(row, ReadingColumn.CRITERION, line.indicator().text(), looks);
        text(row, ReadingColumn.TARGET, targets.words(line.indicator()), looks);
        text(row, ReadingColumn.LAST, last(line), looks);
        text(
                row,
                ReadingColumn.FIGURE,
                Optional.ofNullable(answer.figure()).map(FigureText::write).orElse(""),
                looks);
        text(row, ReadingColumn.REASON, answer.figure() == null ? texts.name(answer.state()) : "", looks);
        day(row, ReadingColumn.READ_ON, answer.readOn(), looks);
        text(row, ReadingColumn.COMMENT, answer.comment(), looks);
        text(row, ReadingColumn.NEXT_STEP, answer.nextStep(), looks);
        day(row, ReadingColumn.FOLLOWS_ON, answer.followsOn(), looks);
        row.createCell(ReadingColumn.KEY.ordinal()).setCellValue(ReadingKey.written(line));
    }

    private String last(ReadingSheet.Line line) {
        return line.last()
                .map(reading -> words.reading(reading, line.indicator())
                        + reading.readOn()
                                .map(day -> " (" + shown.date(day) + ")")
                                .orElse(""))
                .orElse("");
    }

    private static void text(XSSFRow row, ReadingColumn column, String text, Looks looks) {
        var cell = row.createCell(column.ordinal());
        cell.setCellStyle(column.isWritten() ? looks.written : looks.read);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void day(XSSFRow row, ReadingColumn column, LocalDate day, Looks looks) {
        var cell = row.createCell(column.ordinal());
        cell.setCellStyle(looks.day);
        if (day != null) {
            cell.setCellValue(day);
        }
    }

    /** The answers there are, where there is no figure, and no green corners. */
    private void guide(XSSFSheet sheet) {
        var last = Math.max(1, sheet.getLastRowNum());
        var reason = ReadingColumn.REASON.ordinal();
        var figure = ReadingColumn.FIGURE.ordinal();
        var helper = sheet.getDataValidationHelper();
        var answers = Stream.of(ReadingState.values())
                .filter(state -> state != ReadingState.FIGURE)
                .map(texts::name)
                .toArray(String[]::new);
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(answers), new CellRangeAddressList(1, last, reason, reason)));
        sheet.addIgnoredErrors(new CellRangeAddress(1, last, figure, figure), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}
