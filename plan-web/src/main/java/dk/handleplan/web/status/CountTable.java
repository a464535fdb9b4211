package dk.handleplan.web.status;

import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.sheet.CountEntry;
import dk.handleplan.web.shared.OfficeFile;
import dk.handleplan.web.shared.TypedDate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Counts from a table as Excel saves it: in UTF-8 or as Windows writes Danish, between semicolons, commas or tabs, with headings
 * in Danish or English. Other columns may stand beside those that are read.
 */
final class CountTable {

    static final List<String> DANISH = List.of("kode", "dato", "tal", "bemærkning");

    private static final List<String> ENGLISH = List.of("code", "date", "figure", "note");
    private static final int MOST_LINES = 300;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CountTable() {}

    static List<CountEntry> read(byte[] content) {
        if (OfficeFile.isZip(content)) {
            throw refused("status.sheet.notATable");
        }
        var text = text(content).replace("\ufeff", "");
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            return entries(parser, columns(parser));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw refused("status.sheet.notATable");
        }
    }

    private static DomainException refused(String rule) {
        return new RuleBroken(rule).at("file");
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notInUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static CSVFormat format(String text) {
        var heading = text.lines().findFirst().orElse("");
        var delimiter = Stream.of(';', '\t', ',')
                .filter(sign -> heading.indexOf(sign) >= 0)
                .findFirst()
                .orElse(';');
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Where each column stands that is read. */
    private static Map<String, Integer> columns(CSVParser parser) {
        var records = parser.iterator();
        var headings = records.hasNext()
                ? Arrays.stream(records.next().values())
                        .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                        .toList()
                : List.<String>of();
        var known = Stream.of(DANISH, ENGLISH)
                .filter(names -> headings.containsAll(names.subList(0, 3)))
                .findFirst()
                .orElseThrow(() -> refused("status.sheet.noHeading"));
        return Map.of(
                "code", headings.indexOf(known.get(0)),
                "date", headings.indexOf(known.get(1)),
                "figure", headings.indexOf(known.get(2)),
                "note", headings.indexOf(known.get(3)));
    }

    private static List<CountEntry> entries(CSVParser parser, Map<String, Integer> columns) {
        var entries = new ArrayList<CountEntry>();
        for (var line : parser) {
            if (entries.size() == MOST_LINES) {
                throw new RuleBroken("status.sheet.tooManyLines", MOST_LINES).at("file");
            }
            if (isFilled(line, columns)) {
                entries.add(entry(line, columns));
            }
        }
        return entries;
    }

    /** A criterion that stands in the table without a figure is not counted. */
    private static boolean isFilled(CSVRecord line, Map<String, Integer> columns) {
        return Stream.of("date", "figure", "note")
                .anyMatch(column -> cell(line, columns.get(column)).isPresent());
    }

    private static CountEntry entry(CSVRecord line, Map<String, Integer> columns) {
        var row = (int) line.getRecordNumber();
        var code = cell(line, columns.get("code"));
        var date = cell(line, columns.get("date"));
        var figure = cell(line, columns.get("figure"));
        if (code.isEmpty() || date.isEmpty() || figure.isEmpty()) {
            return unreadable(row, new RuleBroken("status.sheet.lineLacks"));
        }
        try {
            var day = TypedDate.parse(date.get())
                    .orElseThrow(() -> new RuleBroken("status.sheet.lineNotADate", date.get()));
            var note = cell(line, columns.get("note")).orElse(null);
            return new CountEntry(row, code.get(), day, FigureText.read(figure.get()), note, null);
        } catch (DomainException why) {
            return unreadable(row, why);
        }
    }

    private static CountEntry unreadable(int row, DomainException why) {
        return new CountEntry(row, null, null, null, null, why);
    }

    private static Optional<String> cell(CSVRecord line, int column) {
        return Optional.of(column)
                .filter(at -> at >= 0 && at < line.size())
                .map(line::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
