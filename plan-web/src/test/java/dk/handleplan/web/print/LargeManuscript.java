package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Fact;
import dk.handleplan.web.print.Block.Heading;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.Table;
import dk.handleplan.web.print.Manuscript.About;
import dk.handleplan.web.print.Manuscript.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A plan with many initiatives, each of about a page, under ten goals, with an overview of all of them. */
public final class LargeManuscript {

    private static final int GOALS = 10;
    private static final List<String> FIELDS =
            List.of("Udfordring", "Målgruppe", "Indhold", "Organisering", "Evaluering", "Økonomi");
    private static final String SENTENCE =
            "Kommunen vil sammen med de frivillige foreninger sørge for, at flere børn og unge "
                    + "med anden etnisk baggrund end dansk deltager i fritidslivet på lige fod med alle andre. ";

    private LargeManuscript() {}

    public static Manuscript of(int initiatives) {
        var about = new About(
                "Integrationshandleplan 2019",
                "Kommunens indsatser for integration",
                "Frederiksberg Kommune",
                LocalDate.of(2018, 12, 3),
                "Sag 00.01-P22-1-18 · version 1");
        var cover = new Cover(about.title(), "", about.author(), "december 2018", null);
        var writer = new ManuscriptWriter().page(1, "Oversigt", "oversigt").add(overview(initiatives));
        IntStream.range(0, initiatives).forEach(number -> {
            var isFirst = number * GOALS % initiatives < GOALS;
            if (isFirst) {
                writer.page(1, "Mål " + (1 + number * GOALS / initiatives), "maal-" + number);
            }
            writer.add(new Heading(2, title(number), "indsats-" + number, !isFirst));
            initiative(number, writer);
        });
        return new Manuscript(about, cover, true, false, writer.written());
    }

    private static Table overview(int initiatives) {
        var rows = new ArrayList<Row>();
        rows.add(Row.group("Mål 1"));
        IntStream.range(0, initiatives)
                .mapToObj(number -> Row.plain(title(number), "1.700.000 kr.", "ukendt", "–"))
                .forEach(rows::add);
        rows.add(Row.total("I alt", "1.700.000.000 kr.", "ukendt", "–"));
        var columns = List.of(
                Column.text("Indsats", 4),
                Column.number("2019", 2),
                Column.number("2020", 2),
                Column.number("2021", 2));
        return new Table("Bevilget pr. år", true, columns, rows);
    }

    private static String title(int number) {
        return "Indsats " + (number + 1) + ": Fritidspas til alle børn og unge";
    }

    private static void initiative(int number, ManuscriptWriter writer) {
        writer.facts(List.of(
                new Fact("Ansvarlig enhed", Span.line("Center for Børn, Unge og Familier")),
                new Fact("Bevilget", Span.line("1.700.000 kr.")),
                new Fact("Periode", Span.line("1. januar 2019 – 31. december 2021")),
                new Fact("Se også", List.of(Span.to("oversigt", "Oversigt")))));
        FIELDS.forEach(field -> writer.heading(3, field, "felt-" + number + "-" + FIELDS.indexOf(field))
                .prose(SENTENCE.repeat(2) + "\n\n- **Fritidspas** til alle\n- Vejledning af forældre"));
        var criteria = IntStream.rangeClosed(1, 4)
                .mapToObj(line -> Row.plain("Andel børn i en forening, delmål " + line, "42 %", "60 %", "2021"))
                .toList();
        var columns = List.of(
                Column.text("Kriterium", 5), Column.number("Nu", 1), Column.number("Mål", 1), Column.number("År", 1));
        writer.add(new Table("Succeskriterier", true, columns, criteria));
    }
}
