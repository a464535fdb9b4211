package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Answered;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.core.status.Gap;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.core.status.Split;
import dk.handleplan.core.status.Standing;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Status in words and colours; the colour never says more than the words beside it. */
@Named("statusWords")
@RequestScoped
public class StatusWords {

    private static final String PLAIN = "plain";
    private static final String NOTHING = "–";

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** {@code Midtvejsstatus 2020}, or what an extra round is called. */
    public String round(RoundName name, int year) {
        return name.title() == null ? texts.of("status.of." + name.kind(), String.valueOf(year)) : name.title();
    }

    /** What stands beside a round's own question: whether it must be answered, and what helps. */
    public String hint(Answered asked) {
        var must = texts.get(asked.required() ? "status.answerRequired" : "status.answerOptional");
        return asked.help() == null ? must : asked.help() + " " + must;
    }

    /** {@code Midtvejsstatus}, or what an extra round is called. */
    public String roundInPlan(RoundName name) {
        return name.title() == null ? texts.name(name.kind()) : name.title();
    }

    /** Midway one asks how it goes, at the end how it went. */
    public String assessment(Assessment assessment, RoundKind kind) {
        return assessment == null ? texts.get("status.notStated") : texts.get("status." + kind + "." + assessment);
    }

    public String assessmentKind(Assessment assessment) {
        if (assessment == null) {
            return PLAIN;
        }
        return switch (assessment) {
            case ON_TRACK -> "success";
            case AT_RISK -> "warning";
            case OFF_TRACK -> "error";
            case NOT_BEGUN -> "info";
        };
    }

    public String stateKind(ReportState state) {
        return switch (state) {
            case OPEN, WITH_HEAD -> PLAIN;
            case SUBMITTED -> "info";
            case RETURNED -> "warning";
            case ACCEPTED -> "success";
            case NOT_DELIVERED -> "error";
        };
    }

    public String stepKind(BoardStep step) {
        return switch (step) {
            case NOT_BEGUN, IN_PROGRESS, WITH_HEAD -> PLAIN;
            case RETURNED -> "warning";
            case SUBMITTED -> "info";
            case ACCEPTED -> "success";
            case NOT_DELIVERED -> "error";
        };
    }

    /** {@code I drift}, {@code Forventes klar november 2017}. */
    public String standing(Standing standing) {
        return standing.readyBy()
                .map(day -> texts.of("status.expectedReady", shown.date(day)))
                .orElseGet(() -> texts.name(standing.stage()));
    }

    public String achievementKind(Achievement achievement) {
        return switch (achievement) {
            case REACHED -> "success";
            case NOT_REACHED -> "warning";
            case NOT_YET, NO_FIGURE, NO_TARGET, TARGET_TO_FOLLOW, TARGET_UNKNOWN -> PLAIN;
        };
    }

    /** {@code 22 personer}, {@code kan ikke opgøres}, or a dash where nothing was answered. */
    public String reading(Optional<Reading> reading, IndicatorLine line) {
        return reading.map(read -> reading(read, line.indicator())).orElse(NOTHING);
    }

    /** The same of one reading. */
    public String reading(Reading reading, Indicator indicator) {
        return reading.figure()
                .map(figure -> figure(figure, indicator))
                .or(() -> reading.state().map(texts::name))
                .orElse(NOTHING);
    }

    /** {@code mangler 8 personer}, {@code 6,9 procentpoint over målet}; nothing where the target is reached or unknown. */
    public String gap(IndicatorLine line) {
        return line.gap().map(gap -> gap(gap, line.countedIn())).orElse("");
    }

    public String gap(Gap gap, CountedIn in) {
        return texts.of("status.gap." + gap.side(), difference(gap.size(), in));
    }

    /** {@code Næste skridt 1. maj 2017: møde med boligforeningerne}; nothing where none is written. */
    public String onwards(Optional<Reading> reading) {
        return reading.map(Reading::onwards).map(this::onwards).orElse("");
    }

    public String onwards(Reading.Onwards onwards) {
        if (onwards.isEmpty()) {
            return "";
        }
        if (onwards.step() == null) {
            return texts.of("status.expectedOn", shown.date(onwards.on()));
        }
        return onwards.on() == null
                ? texts.of("status.nextStepIs", onwards.step())
                : texts.of("status.nextStepOn", shown.date(onwards.on()), onwards.step());
    }

    /** {@code Kvinder: 12 · Mænd: 5–7}; nothing where the figure is not split. */
    public String split(Optional<Reading> reading) {
        return reading.map(Reading::split).map(this::split).orElse("");
    }

    public String split(Split split) {
        return split.parts().stream()
                .map(part -> part.group() + ": " + bare(part.figure()))
                .collect(Collectors.joining(" · "));
    }

    /** {@code Rettet 3. maj 2021 fra 34 personer: Tastefejl}; nothing where what was reported still holds. */
    public String corrected(IndicatorLine line) {
        return line.corrected()
                .map(before -> correction(before, line.now().orElseThrow(), line.indicator()))
                .orElse("");
    }

    String correction(Reading before, Reading correction, Indicator indicator) {
        var how = correction.recorded().orElseThrow();
        return texts.of(
                "status.corrected",
                shown.date(how.on()),
                reading(before, indicator),
                how.because().orElseThrow());
    }

    /** Why the centre judges otherwise than the figure; nothing where it does not. */
    public String judgement(IndicatorLine line) {
        return line.now()
                .flatMap(Reading::judgement)
                .map(judgement -> judgement(judgement, line.computed()))
                .orElse("");
    }

    public String judgement(Reading.Judgement judgement, Achievement computed) {
        return texts.of("status.judgedSince", texts.name(computed), judgement.because());
    }

    /** {@code 22 personer}, {@code 16,9 %}, {@code ca. 30}, {@code 5–7 elever}. */
    String figure(Measured figure, Indicator indicator) {
        return figure(figure, indicator.unit());
    }

    public String figure(Measured figure, String unit) {
        return withUnit(bare(figure), unit);
    }

    public String bare(Measured figure) {
        var numbers = figure.isRange()
                ? shown.number(figure.least()) + "–" + shown.number(figure.most())
                : shown.number(figure.least());
        return figure.approximate() ? texts.of("status.about", numbers) : numbers;
    }

    private static String withUnit(String number, String unit) {
        return unit == null ? number : number + "\u00a0" + unit;
    }

    /** Between two figures: shares differ by percentage points, everything else by what is counted. */
    String difference(BigDecimal size, CountedIn in) {
        return in.isShare()
                ? texts.of("status.points", shown.number(size), size)
                : withUnit(shown.number(size), in.unit());
    }
}
