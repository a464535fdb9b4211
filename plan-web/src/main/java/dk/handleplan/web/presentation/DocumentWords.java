package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.Figure;
import dk.handleplan.core.presentation.SpendingSum;
import dk.handleplan.core.presentation.Stated;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.Series;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.BenchmarkWords;
import dk.handleplan.web.status.FewWords;
import dk.handleplan.web.status.StatusWords;
import dk.handleplan.web.status.Targets;
import dk.handleplan.web.status.TrendWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A status document in words. */
@Named
@RequestScoped
public class DocumentWords {

    private static final String NOTHING = "–";

    @Inject
    StatusWords status;

    @Inject
    TrendWords trends;

    @Inject
    BenchmarkWords benchmarks;

    @Inject
    FewWords few;

    @Inject
    Targets targets;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public String title(StatusDocument document) {
        return status.round(document.round(), document.year());
    }

    /** {@code Mål/status marts 2017}: the month is that of the round, never typed. */
    public String heading(StatusDocument document) {
        return texts.of("presentation.heading", month(document));
    }

    public String month(StatusDocument document) {
        return shown.date(new FlexibleDate(document.month().toString()));
    }

    /** {@code Midtvejsstatus 2020: taget til efterretning i Socialudvalget den 3. maj 2021, punkt 7}. */
    public String earlier(StatusDocument.Earlier earlier) {
        return texts.of(
                earlier.itemNumber() == null ? "presentation.earlier" : "presentation.earlierAtItem",
                status.round(earlier.round(), earlier.year()),
                texts.name(earlier.outcome()).toLowerCase(Locale.ROOT),
                earlier.body(),
                shown.date(earlier.metOn()),
                earlier.itemNumber());
    }

    public String goal(StatusDocument.Goal goal) {
        return goal == null ? texts.get("presentation.withoutGoal") : goal.number() + ". " + goal.label();
    }

    public String initiative(StatusDocument.Entry entry) {
        return entry.number() == null ? entry.title() : entry.number() + ". " + entry.title();
    }

    /** {@code 12 indsatser, 9 med godkendt status: 6 følger planen, 3 i risiko}. */
    public String summary(StatusDocument document) {
        return texts.of(about("summary", document), document.entries().size(), document.accepted());
    }

    public String nothingMissing(StatusDocument document) {
        return texts.get(
                document.ofChapters() || document.asks(ReportPart.CRITERIA)
                        ? about("nothingMissing", document)
                        : "presentation.nothingAskedMissing");
    }

    /** What is said otherwise of chapters than of initiatives. */
    private static String about(String key, StatusDocument document) {
        return "presentation." + key + (document.ofChapters() ? ".chapters" : "");
    }

    /** The assessments that were given, and how often. */
    public List<String> assessments(StatusDocument document) {
        return Stream.of(Assessment.values())
                .filter(assessment -> document.assessed(assessment) > 0)
                .map(assessment -> texts.of(
                        about("assessed", document),
                        status.assessment(assessment, document.round().kind()),
                        document.assessed(assessment)))
                .toList();
    }

    /** {@code Runden spurgte ikke om: Forbrug}. */
    public String leftOut(StatusDocument document) {
        return texts.of("presentation.leftOut", texts.names(document.leftOut()));
    }

    public String missing(StatusDocument.Missing missing) {
        return texts.of("presentation.missing." + missing.kind(), missing.name(), missing.count());
    }

    public String target(Figure figure) {
        var target = figure.target();
        return targets.words(
                target.comparator(), target.number(), target.least(), target.most(), target.state(), target.unit());
    }

    /** {@code 22 personer}, {@code kan ikke opgøres}, or a dash where nothing was answered. */
    public String found(Figure.Found found, Figure figure) {
        if (found == null || found.state() == null) {
            return NOTHING;
        }
        if (found.figure() != null) {
            return status.figure(found.figure(), figure.target().unit());
        }
        return found.kept() == null
                ? texts.name(found.state())
                : few.of(found.kept(), figure.target().unit());
    }

    /** Whatever else is said of the figure: on which day, whether it was corrected, by groups, what comes next, how it moves, and others. */
    public List<String> beside(Figure figure) {
        var now = figure.now();
        var trend = trend(figure);
        var said = now == null
                ? Stream.of(trend)
                : Stream.of(
                        now.on() == null ? "" : shown.date(now.on()),
                        correction(figure),
                        few.groups(now.groups()),
                        status.onwards(now.onwards()),
                        trend);
        return Stream.concat(said.filter(words -> !words.isEmpty()), compared(figure).stream())
                .toList();
    }

    /** The figure beside those of others. */
    public List<String> compared(Figure figure) {
        return benchmarks.of(figure.compared(), figure.countedIn());
    }

    /** {@code 100.000 kr.}, {@code ikke oplyst}, {@code ukendt}; never a zero that nobody has said. */
    public String amount(Stated amount) {
        if (amount.isKnown()) {
            return kroner(amount.kroner());
        }
        return amount.state() == ValueState.BLANK ? texts.get("presentation.notStated") : shown.state(amount.state());
    }

    /** {@code 100.000 kr.; ikke kendt for 2 indsatser}. */
    public String amount(SpendingSum.Together together) {
        if (together.kroner() == null) {
            return texts.get("presentation.notStated");
        }
        var sum = kroner(together.kroner());
        return together.unknown() == 0 ? sum : texts.of("presentation.unknownOf", sum, together.unknown());
    }

    private String kroner(BigDecimal kroner) {
        return shown.amount(new Money(kroner.movePointRight(2).longValueExact()));
    }

    private String correction(Figure figure) {
        var correction = figure.correction();
        return correction == null
                ? ""
                : texts.of(
                        "status.corrected",
                        shown.date(correction.on()),
                        found(correction.before(), figure),
                        correction.because());
    }

    /** How far from the target, and why the centre judges otherwise. */
    public List<String> besideAchievement(Figure figure) {
        var now = figure.now();
        return Stream.of(
                        figure.gap() == null ? "" : status.gap(figure.gap(), figure.countedIn()),
                        now == null || now.judgement() == null
                                ? ""
                                : status.judgement(now.judgement(), figure.computed()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    public String comment(Figure figure) {
        return figure.now() == null || figure.now().comment() == null
                ? NOTHING
                : figure.now().comment();
    }

    /** A single figure needs no picture. */
    public boolean isDrawn(Figure figure) {
        return figure.series().isSeveral();
    }

    public String trend(Figure figure) {
        return figure.masked() ? "" : trends.of(figure.series(), figure.countedIn());
    }

    /** Where the picture is: as bodies got it, or as it stands now. */
    public String chartAddress(StatusDocument document, StatusDocument.Entry entry, Figure figure, UUID presentation) {
        return chart(document, entry, presentation) + "&indicator=" + figure.indicator();
    }

    private String chart(StatusDocument document, StatusDocument.Entry entry, UUID presentation) {
        if (presentation != null) {
            return "/presented-chart.svg?presentation=" + presentation;
        }
        return me.user().isAdministration()
                ? "/chart.svg?initiative=" + entry.initiative() + "&report=" + entry.report()
                : "/presented-chart.svg?round=" + document.roundId();
    }

    /** What the picture shows, for those who do not see it. */
    public String chart(Figure figure) {
        return figure.masked()
                ? texts.of("presentation.chartOfTold", target(figure))
                : benchmarks.after(
                        texts.of("status.chartShows", trend(figure), target(figure)),
                        figure.compared(),
                        figure.countedIn());
    }

    public String point(Series.Point point, Figure figure) {
        return status.figure(point.figure(), figure.target().unit());
    }
}
