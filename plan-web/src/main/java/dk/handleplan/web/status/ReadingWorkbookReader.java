package dk.handleplan.web.status;

import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.sheet.SheetAnswer;
import dk.handleplan.core.status.sheet.SheetEntry;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.OfficeFile;
import dk.handleplan.web.shared.TextCatalogue;
import dk.handleplan.web.shared.TypedDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a sheet that {@link ReadingWorkbook} wrote and people filled in; lines may be sorted and left out. */
final class ReadingWorkbookReader {

    private static final long MOST_UNPACKED = 20L * 1024 * 1024;
    private static final int MOST_LINES = 2_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ReadingWorkbookReader() {}

    static List<SheetEntry> read(byte[] content, UUID roundId) {
        if (content.length > OfficeFile.MOST_BYTES) {
            throw refused("status.sheet.tooLarge");
        }
        try {
            if (!OfficeFile.isZip(content) || !OfficeFile.unpacksWithin(content, MOST_UNPACKED)) {
                throw refused("status.sheet.notASheet");
            }
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                mustBeOf(roundId, workbook);
                return lines(workbook.getSheetAt(0));
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof DomainException refusal ? refusal : refused("status.sheet.notASheet");
        }
    }

    private static DomainException refused(String rule) {
        return new RuleBroken(rule).at("file");
    }

    private static void mustBeOf(UUID roundId, XSSFWorkbook workbook) {
        var round = workbook.getProperties().getCustomProperties().getProperty(ReadingWorkbook.ROUND);
        if (round == null || workbook.isMacroEnabled()) {
            throw refused("status.sheet.notASheet");
        }
        if (!roundId.toString().equals(round.getLpwstr())) {
            throw refused("status.sheet.otherRound");
        }
    }

    private static List<SheetEntry> lines(XSSFSheet sheet) {
        if (sheet.getPhysicalNumberOfRows() > MOST_LINES + 1) {
            throw new RuleBroken("status.sheet.tooManyLines", MOST_LINES).at("file");
        }
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null && isWritten(row))
                .map(ReadingWorkbookReader::entry)
                .toList();
    }

    private static boolean isWritten(XSSFRow row) {
        return Arrays.stream(ReadingColumn.values())
                .filter(column -> column.isWritten() || column == ReadingColumn.KEY)
                .map(column -> row.getCell(column.ordinal()))
                .anyMatch(cell -> cell != null && cell.getCellType() != CellType.BLANK);
    }

    private static SheetEntry entry(XSSFRow row) {
        var number = row.getRowNum() + 1;
        try {
            var key = ReadingKey.read(text(row, ReadingColumn.KEY));
            return new SheetEntry(number, key.key(), key.sign(), answer(row), null);
        } catch (DomainException unreadable) {
            var key = ReadingKey.read(keyOf(row));
            return new SheetEntry(number, key.key(), key.sign(), null, unreadable);
        }
    }

    private static Optional<String> keyOf(XSSFRow row) {
        return Optional.ofNullable(row.getCell(ReadingColumn.KEY.ordinal()))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue);
    }

    private static SheetAnswer answer(XSSFRow row) {
        return SheetAnswer.of(
                figure(row),
                reason(row),
                day(row, ReadingColumn.READ_ON),
                text(row, ReadingColumn.COMMENT).orElse(null),
                text(row, ReadingColumn.NEXT_STEP).orElse(null),
                day(row, ReadingColumn.FOLLOWS_ON));
    }

    private static Measured figure(XSSFRow row) {
        var written = text(row, ReadingColumn.FIGURE);
        try {
            return written.map(FigureText::read).orElse(null);
        } catch (RuleBroken notAFigure) {
            throw new RuleBroken("status.sheet.notAFigure", address(row, ReadingColumn.FIGURE), written.get());
        }
    }

    private static ReadingState reason(XSSFRow row) {
        return text(row, ReadingColumn.REASON)
                .map(word -> state(word)
                        .orElseThrow(() ->
                                new RuleBroken("status.sheet.notAReason", address(row, ReadingColumn.REASON), word)))
                .orElse(null);
    }

    /** In the language of the sheet, whatever the reader's is now. */
    private static Optional<ReadingState> state(String word) {
        return Stream.of(ReadingState.values())
                .filter(state -> state != ReadingState.FIGURE)
                .filter(state -> Stream.of(Language.DANISH, Language.ENGLISH)
                        .map(locale -> TextCatalogue.get("status.ReadingState." + state, locale))
                        .anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    private static LocalDate day(XSSFRow row, ReadingColumn column) {
        var cell = row.getCell(column.ordinal());
        if (cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        return text(row, column)
                .map(typed -> TypedDate.parse(typed)
                        .orElseThrow(() -> new RuleBroken("status.sheet.notADate", address(row, column), typed)))
                .orElse(null);
    }

    /** What a person reads in a cell; a formula is not worked out. */
    private static Optional<String> text(XSSFRow row, ReadingColumn column) {
        var cell = row.getCell(column.ordinal());
        if (cell == null) {
            return Optional.empty();
        }
        var text = switch (cell.getCellType()) {
            case BLANK -> "";
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case FORMULA -> throw new RuleBroken("status.sheet.formula", address(row, column));
            default -> throw new RuleBroken("status.sheet.notACell", address(row, column));
        };
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }

    /** As it is shown where it is a share in per cent; what Excel took for a date is no figure. */
    private static String number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            throw new RuleBroken(
                    "status.sheet.notAFigure",
                    cell.getAddress().formatAsString(),
                    cell.getLocalDateTimeCellValue().toLocalDate());
        }
        var number = BigDecimal.valueOf(cell.getNumericCellValue());
        var isShare = cell.getCellStyle().getDataFormatString().contains("%");
        return (isShare ? number.multiply(HUNDRED) : number)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static String address(XSSFRow row, ReadingColumn column) {
        return row.getCell(column.ordinal()).getAddress().formatAsString();
    }
}
