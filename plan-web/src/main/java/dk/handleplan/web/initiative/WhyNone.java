package dk.handleplan.web.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The reasons why a figure is missing, as they are chosen in a line of the form. */
@Named
@RequestScoped
public class WhyNone {

    private static final List<ValueState> REASONS = List.of(
            ValueState.NOT_STATED,
            ValueState.TO_FOLLOW,
            ValueState.CANNOT_BE_SET,
            ValueState.NOT_APPLICABLE,
            ValueState.PLACEHOLDER,
            ValueState.LOST);

    @Inject
    Shown as;

    @Inject
    Texts texts;

    public List<Choice> getChoices() {
        return Stream.concat(
                        REASONS.stream().map(reason -> new Choice(reason, as.state(reason))),
                        Stream.of(new Choice(ValueState.BLANK_OR_LOST, texts.get("initiative.blankOrLost"))))
                .toList();
    }

    /** Whether somebody gave a reason that says more than that there is nothing. */
    static boolean isTelling(ValueState reason) {
        return reason != null && reason != ValueState.NOT_STATED && reason != ValueState.NOT_APPLICABLE;
    }

    static Money money(Amount amount) {
        return amount == null ? null : amount.money().orElse(null);
    }

    /** Nothing where the amount is known or was never asked for. */
    static ValueState state(Amount amount) {
        return amount == null || amount.isKnown() || amount.isBlank() ? null : amount.state();
    }

    /** What is written; else why nothing is. */
    static Amount amount(Money written, ValueState reason) {
        if (written != null) {
            return Amount.of(written);
        }
        return reason == null ? null : Amount.unknown(reason);
    }
}
