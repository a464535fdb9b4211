package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.RowKind;
import dk.handleplan.web.print.Block.Tone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A manuscript in which everything occurs that a document may hold. */
final class Sample {

    static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\" width=\"200\" height=\"100\">"
                    + "<rect width=\"200\" height=\"100\" fill=\"#ddd\"/><text x=\"20\" y=\"50\">Ønskede</text></svg>";

    private Sample() {}

    static Manuscript.About about() {
        return new Manuscript.About(
                "Handleplan 2020",
                "Integrationsindsatser på Frederiksberg",
                "Frederiksberg Kommune",
                LocalDate.of(2019, 12, 16),
                "Sag 2019-4711, version 2");
    }

    static Manuscript plan() throws IOException {
        var cover = new Manuscript.Cover(
                "Handleplan 2020 – æøå",
                "Integrationspolitikken i praksis",
                "Frederiksberg Kommune",
                "december 2019",
                picture(HouseTemplate.logo(), "image/png"));
        return new Manuscript(about(), cover, true, false, blocks());
    }

    static Manuscript text(boolean isLandscape, List<Block> blocks) {
        return new Manuscript(about(), null, false, isLandscape, blocks);
    }

    static Block.Picture picture(byte[] content, String type) {
        return new Block.Picture(content, type, "Børn spiller bold på Nordens Plads", "Foto: Anne Ørsted");
    }

    static List<Block> blocks() throws IOException {
        var writer = new ManuscriptWriter()
                .page(1, "Indledning", "intro")
                .paragraph(Tone.LEAD, "Planen samler årets indsatser.")
                .paragraph(List.of(
                        Span.of("Se "),
                        Span.to("indsats-8f14e45f-ceea-467f-9d3c-2b8a4f9c8d10", "indsats 1"),
                        Span.of(", "),
                        Span.to("findes-ikke", "en side der ikke er med"),
                        Span.of(" og "),
                        new Span("kommunens side", true, "https://www.frederiksberg.dk/politik?a=1&b=2"),
                        Span.of(".")))
                .prose(
                        "Først **dette**:\n\n- en\n- to\n  - to a\n\n1. første\n2. anden\n\nSidste afsnit\nmed ny linje.\n\nNyt afsnit.")
                .numbers(List.of("Et", "To"))
                .bullets(List.of("Punkt"))
                .add(overview())
                .page(1, "Indsatser", "indsatser")
                .heading(2, "Indsats 1: Sprog på arbejde", "indsats-8f14e45f-ceea-467f-9d3c-2b8a4f9c8d10")
                .facts(List.of(
                        new Block.Fact("Ansvarlig enhed", Span.line("Arbejdsmarkedscentret")),
                        new Block.Fact("Mål", List.of(Span.to("intro", "Mål 1")))))
                .heading(3, "Udfordring")
                .paragraph(Tone.LABEL, "Målgruppe")
                .paragraph("Mange ord. ".repeat(400))
                .paragraph(Tone.NOTE, "Beløb i kr.");
        writer.add(picture(SVG.getBytes(StandardCharsets.UTF_8), "image/svg+xml"));
        writer.add(picture(HouseTemplate.logo(), "image/png"));
        return writer.written();
    }

    static Block.Table overview() {
        return new Block.Table(
                "Bevilgede beløb pr. mål",
                true,
                List.of(Column.text("Indsats", 4), Column.number("2020", 1), Column.number("2021", 1)),
                List.of(
                        Row.group("Mål 1"),
                        new Row(
                                RowKind.PLAIN,
                                List.of(
                                        List.of(Span.to(
                                                "indsats-8f14e45f-ceea-467f-9d3c-2b8a4f9c8d10", "Sprog på arbejde")),
                                        Span.line("1.700.000 kr."),
                                        Span.line("ukendt"))),
                        Row.plain("Kort række"),
                        Row.total("I alt", "1.700.000 kr.", "–")));
    }
}
