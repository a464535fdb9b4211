package dk.handleplan.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The homeless of Ishøj: 61, 50, 54, 38, and as many other series as can go wrong. */
class SvgFileTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final List<SeriesChart.Mark> HOMELESS = List.of(
            mark("2015-05-01", "61"), mark("2015-12-01", "50"), mark("2016-05-01", "54"), mark("2016-12-01", "38"));
    private static final SeriesChart.Target AT_MOST_30 = target(null, "30", "højst 30 personer");

    @Test
    void eachFigureStandsAsTextBesideItsMarkAndSoDoesTheTarget() throws Exception {
        var texts = texts(parsed(chart(HOMELESS, AT_MOST_30)));

        assertThat(texts).contains("61", "50", "54", "38", "højst 30 personer", "personer");
        assertThat(texts).anyMatch(text -> text.matches("[a-z]{3}\\.? 201[56]"));
    }

    @Test
    void thePictureIsDescribedForThoseWhoDoNotSeeIt() throws Exception {
        var root = parsed(chart(HOMELESS, AT_MOST_30)).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 480 280");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Hjemløse & <tal>");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Faldet, men ikke jævnt.");
    }

    @Test
    void nothingInItNeedsAStyleOrAScriptOrSomethingFromElsewhere() {
        var svg = chart(HOMELESS, AT_MOST_30);

        assertThat(svg).startsWith("<svg").doesNotContain(" style=", "<style", "<script", "<!DOCTYPE", "<image");
        assertThat(svg).doesNotContain("<tal>");
    }

    @Test
    void theFiguresOfOthersAreDottedLinesWithTheirWords() throws Exception {
        var others = List.of(
                new SeriesChart.Other(new BigDecimal("80"), "Hele landet, 2013: 80 personer"),
                new SeriesChart.Other(new BigDecimal("1"), "En kommune, hvis navn er langt, " + "x".repeat(300)));
        var svg = SvgFile.of(new SeriesChart("Hjemløse", "Faldet.", "personer", HOMELESS, null, others), DANISH);

        assertThat(texts(parsed(svg)))
                .contains("Hele landet, 2013: 80 personer")
                .noneMatch(text -> text.length() > 40);
        assertThat(svg).contains("stroke-dasharray=\"2,4\"");
    }

    @Test
    void aRangeIsNoFigureOfItsOwn() throws Exception {
        var range = new SeriesChart.Mark(LocalDate.of(2017, 5, 1), new BigDecimal("5"), new BigDecimal("7"), "ca. 5–7");

        var texts = texts(parsed(chart(List.of(mark("2016-05-01", "4"), range), null)));

        assertThat(texts).contains("4", "ca. 5–7").doesNotContain("6,0");
    }

    @Test
    void aTargetBetweenTwoFiguresIsABand() throws Exception {
        assertThat(texts(parsed(chart(HOMELESS, target("5", "10", "5–10 personer")))))
                .contains("5–10 personer");
        assertThat(texts(parsed(chart(HOMELESS, target("5", "5", "5 personer")))))
                .contains("5 personer");
    }

    @Test
    void oneFigureNoughtAndEqualFiguresAreDrawnToo() throws Exception {
        for (var marks : List.of(
                List.of(mark("2017-05-01", "0")),
                List.of(mark("2017-05-01", "0"), mark("2017-05-02", "0")),
                List.of(mark("2017-05-01", "-3"), mark("2017-11-01", "2.5")))) {
            assertThat(texts(parsed(chart(marks, null)))).contains(marks.get(0).label());
        }
    }

    @Test
    void manyReadingsAreDrawn() throws Exception {
        var marks = IntStream.range(0, 60)
                .mapToObj(
                        month -> mark(LocalDate.of(2015, 1, 1).plusMonths(month).toString(), "" + month))
                .toList();

        assertThat(texts(parsed(chart(marks, AT_MOST_30)))).contains("0", "59");
    }

    private static String chart(List<SeriesChart.Mark> marks, SeriesChart.Target target) {
        return SvgFile.of(
                new SeriesChart("Hjemløse & <tal>", "Faldet, men ikke jævnt.", "personer", marks, target, List.of()),
                DANISH);
    }

    private static SeriesChart.Mark mark(String day, String figure) {
        return new SeriesChart.Mark(LocalDate.parse(day), new BigDecimal(figure), new BigDecimal(figure), figure);
    }

    private static SeriesChart.Target target(String least, String most, String words) {
        return new SeriesChart.Target(
                least == null ? null : new BigDecimal(least), most == null ? null : new BigDecimal(most), words);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document picture) {
        var texts = picture.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
