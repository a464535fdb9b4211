package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.shared.ValueState;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the amount applied for is for, what was applied for earlier, and who else pays. */
final class MoneyWriter {

    private final Initiative initiative;

    MoneyWriter(Initiative initiative) {
        this.initiative = initiative;
    }

    Tree earlier() {
        return initiative.earlierApplication().map(MoneyWriter::earlier).orElse(null);
    }

    private static Tree earlier(EarlierApplication earlier) {
        var years = earlier.years() == null
                ? List.<String>of()
                : Stream.of(earlier.years().split(",\\s*")).toList();
        return new Tree()
                .always("answer", answer(earlier.answer()))
                .put(
                        "value_state",
                        earlier.state() == null ? null : earlier.state().code())
                .texts("years", years)
                .amountUnless(ValueState.NOT_APPLICABLE, "amount_dkk", earlier.amount(), "amount_state")
                .put("note", earlier.note());
    }

    private static String answer(YesNoUnanswered answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer) {
            case YES -> "ja";
            case NO -> "nej";
            case UNANSWERED -> null;
        };
    }

    Tree financing() {
        return new Tree()
                .list("items", initiative.financing(), MoneyWriter::line)
                .put("note", initiative.financingNote());
    }

    private static Tree line(FinancingLine line) {
        return new Tree()
                .put("source", line.source())
                .put("fte", line.fte() == null ? null : line.fte().value())
                .amountUnless(
                        line.isPerYear() ? null : ValueState.NOT_STATED,
                        line.isPerYear() ? "amount_dkk_per_year" : "amount_dkk",
                        line.amount(),
                        "value_state")
                .put("years", line.years())
                .put("weekly_hours", line.weeklyHours())
                .flag("approx", line.isApproximate())
                .flag("in_kind", line.isInKind())
                .flag("historic", line.isHistoric())
                .put("status", line.status() == null ? null : Words.write(line.status()))
                .put("note", line.note());
    }

    List<Tree> budget() {
        return initiative.budget().stream().map(MoneyWriter::line).toList();
    }

    private static Tree line(BudgetLine line) {
        return new Tree()
                .put("item", line.item())
                .amountUnless(ValueState.NOT_STATED, "amount_dkk", line.amount(), "amount_state")
                .amountUnless(ValueState.NOT_APPLICABLE, "unit_price_dkk", line.unitPrice(), "unit_price_state")
                .put("units_per_year", line.units())
                .put("years", line.years())
                .put("note", line.note());
    }
}
