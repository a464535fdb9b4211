package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Targets of success criteria in words: {@code mindst 80 % af målgruppen}, {@code 5–10 elever}, {@code ukendt mål}. */
@Named
@RequestScoped
public class Targets {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public String words(Indicator indicator) {
        return words(
                indicator.comparator(),
                indicator.target(),
                indicator.targetMin(),
                indicator.targetMax(),
                indicator.targetState(),
                indicator.unit());
    }

    public String words(
            Comparator comparator,
            BigDecimal target,
            BigDecimal least,
            BigDecimal most,
            ValueState state,
            String unit) {
        if (comparator == Comparator.BETWEEN && (least != null || most != null)) {
            return withUnit(interval(least, most), unit);
        }
        if (target != null) {
            return withUnit(texts.of("status.target." + comparator, shown.number(target)), unit);
        }
        return isUnknown(state) && !isDirectionAlone(comparator, state)
                ? texts.of("status.target.unknown", shown.state(state))
                : withoutFigure(comparator);
    }

    private String interval(BigDecimal least, BigDecimal most) {
        if (least != null && most != null) {
            return texts.of("status.target.BETWEEN", shown.number(least), shown.number(most));
        }
        return most == null
                ? texts.of("status.target.GTE", shown.number(least))
                : texts.of("status.target.LTE", shown.number(most));
    }

    private static boolean isUnknown(ValueState state) {
        return state != null
                && switch (state) {
                    case KNOWN, NOT_APPLICABLE, BLANK -> false;
                    default -> true;
                };
    }

    /** A rise or a fall is a target also where nobody set how far. */
    private static boolean isDirectionAlone(Comparator comparator, ValueState state) {
        return state == ValueState.NOT_STATED
                && (comparator == Comparator.INCREASE || comparator == Comparator.DECREASE);
    }

    private String withoutFigure(Comparator comparator) {
        return texts.get(
                switch (comparator) {
                    case INCREASE, DECREASE, MILESTONE -> "status.target.only." + comparator;
                    default -> "status.target.none";
                });
    }

    private static String withUnit(String words, String unit) {
        return unit == null ? words : words + "\u00a0" + unit;
    }
}
