package dk.handleplan.web.document;

import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.FewWords;
import dk.handleplan.web.status.StatusWords;
import dk.handleplan.web.status.TrendWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** How a published plan goes, in words: {@code 12 personer}, {@code under 5 personer}, {@code kan ikke opgøres}. */
@Named
@RequestScoped
public class ProgressWords {

    @Inject
    StatusWords words;

    @Inject
    FewWords few;

    @Inject
    TrendWords trends;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public String of(PublicReading reading, Indicator indicator) {
        return reading.figure().map(figure -> of(figure, indicator)).orElseGet(() -> texts.name(reading.state()));
    }

    private String of(PublicFigure figure, Indicator indicator) {
        return figure.figure()
                .map(told -> words.figure(told, indicator.unit()))
                .orElseGet(() -> few.of(figure.told(), indicator.unit()));
    }

    /** {@code Slutstatus: 12 personer (1. december 2020)}. */
    public String inRound(PublicReading reading, Indicator indicator) {
        return texts.of(
                "document.inRound",
                words.roundInPlan(reading.round()),
                of(reading, indicator),
                shown.date(reading.on()));
    }

    /** {@code Kvinder: 12 · Mænd: 9}; nothing where the figure is not split. */
    public String groups(PublicReading reading) {
        return reading.groups().stream()
                .map(group -> group.name() + ": "
                        + group.figure().figure().map(words::bare).orElseGet(() -> texts.get("document.withheld")))
                .collect(Collectors.joining(" · "));
    }

    /** Nothing as long as there is only one figure, or one that is masked. */
    public String trend(CriterionProgress criterion) {
        return criterion
                .trend()
                .map(trend -> trends.of(trend, criterion.countedIn()))
                .orElse("");
    }
}
