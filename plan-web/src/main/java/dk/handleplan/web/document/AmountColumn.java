package dk.handleplan.web.document;

import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.YearAmounts;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.function.Function;

/** The amounts that a plan tells: in a draft nothing is granted, and nothing proposed before it comes before the bodies. */
enum AmountColumn {
    APPLIED("document.applied", YearAmounts::applied),
    RECOMMENDED("document.recommended", YearAmounts::recommended),
    /** What the administration proposed. */
    PROPOSED("document.proposed", YearAmounts::proposed),
    /** What is proposed as the bodies have left it so far. */
    STANDING("document.standing", YearAmounts::proposed),
    GRANTED("document.grantedColumn", YearAmounts::granted);

    private static final List<AmountColumn> ALL = List.of(APPLIED, RECOMMENDED, PROPOSED, GRANTED);

    private final String key;
    private final Function<YearAmounts, Amount> amount;

    AmountColumn(String key, Function<YearAmounts, Amount> amount) {
        this.key = key;
        this.amount = amount;
    }

    /** Of what it is called, with the year or without. */
    String key() {
        return key;
    }

    Amount of(YearAmounts year) {
        return amount.apply(year);
    }

    static List<AmountColumn> ofInitiatives(PublishedPlan plan) {
        if (!plan.isDraft()) {
            return ALL;
        }
        return isProposed(plan) ? List.of(APPLIED, RECOMMENDED, STANDING) : List.of(APPLIED);
    }

    static List<AmountColumn> ofOverview(PublishedPlan plan) {
        if (!plan.isDraft()) {
            return List.of(GRANTED);
        }
        return isProposed(plan) ? List.of(APPLIED, STANDING) : List.of(APPLIED);
    }

    /** Whether anything is proposed that may be told. */
    static boolean isProposed(PublishedPlan plan) {
        return plan.amounts()
                .flatMap(List::stream)
                .anyMatch(year -> !year.proposed().isBlank());
    }
}
