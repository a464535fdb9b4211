package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FinancingStatus;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what an initiative applied for, what it is for, and who else pays. */
final class MoneyReader {

    private final Value initiative;
    private final Remarks remarks;
    private final FactReader facts;

    MoneyReader(Value initiative, FactReader facts) {
        this.initiative = initiative;
        this.remarks = initiative.remarks();
        this.facts = facts;
    }

    FormSection.Application application() {
        var amounts = new ArrayList<AppliedAmount>();
        byYear("applied").forEach((year, amount) -> amounts.add(new AppliedAmount(year, amount)));
        return new FormSection.Application(amounts, budget(amounts.size()), earlier());
    }

    /** The amounts of one kind by budget year: applied, recommended, proposed or granted. */
    Map<Integer, Amount> byYear(String kind) {
        var amounts = new TreeMap<Integer, Amount>();
        for (var entry : initiative.get(kind).items()) {
            var year = entry.integer("year");
            var amount = entry.amount("amount_dkk");
            if (year == null || amount == null) {
                remarks.problem(entry, "planfile.missing", year == null ? "year" : "amount_dkk");
            } else if (amounts.put(year, amount) != null) {
                remarks.problem(entry, "planfile.yearTwice", String.valueOf(year));
            }
            if (entry.flag("year_lost")) {
                facts.add(entry, FormField.APPLIED, "Budgetåret " + year, "årstallet er tabt i kilden");
            }
        }
        return amounts;
    }

    private List<BudgetLine> budget(int years) {
        var lines = new ArrayList<BudgetLine>();
        unitPrice(years, lines);
        for (var line : initiative.get("sub_budgets").items()) {
            mustBePartOfApplied(line);
            remarks.build(line, () -> budgetLine(line)).ifPresent(lines::add);
        }
        return lines;
    }

    private BudgetLine budgetLine(Value line) {
        return new BudgetLine(
                line.text("item"),
                orNotStated(line.amount("amount_dkk")),
                orNotApplicable(line.amount("unit_price_dkk")),
                line.integer("units_per_year"),
                line.integer("years"),
                line.text("note"));
    }

    private void unitPrice(int years, List<BudgetLine> lines) {
        var description = initiative.get("description");
        var price = description.amount("unit_price_dkk");
        if (price == null) {
            return;
        }
        var units = description.integer("expected_units_per_year");
        remarks.build(
                        description.get("unit_price_dkk"),
                        () -> new BudgetLine(
                                "Pris pr. enhed",
                                Amount.unknown(ValueState.NOT_STATED),
                                price,
                                units,
                                years,
                                description.text("unit_price_note")))
                .ifPresent(lines::add);
    }

    private void mustBePartOfApplied(Value line) {
        if (line.has("part_of_applied") && !line.flag("part_of_applied")) {
            remarks.say(Remark.Kind.UNPLACED, line.get("part_of_applied"), "planfile.notPartOfApplied");
        }
    }

    private EarlierApplication earlier() {
        var earlier = initiative.get("earlier_applied");
        if (!earlier.isPresent()) {
            return null;
        }
        var amount = earlier.amount("amount_dkk");
        if (earlier.has("amount_dkk_per_year")) {
            amount = earlier.amount("amount_dkk_per_year");
            facts.add(earlier, FormField.EARLIER_APPLIED, "Beløbet er opgjort", "pr. år");
        }
        var years = String.join(", ", earlier.texts("years"));
        var state = earlier.state().filter(s -> !earlier.get("answer").isPresent());
        return new EarlierApplication(
                answer(earlier.get("answer")),
                years,
                orNotApplicable(amount),
                state.orElse(null),
                earlier.text("note"));
    }

    private YesNoUnanswered answer(Value answer) {
        var text = answer.text();
        if (text == null) {
            return YesNoUnanswered.UNANSWERED;
        }
        return switch (text) {
            case "ja" -> YesNoUnanswered.YES;
            case "nej" -> YesNoUnanswered.NO;
            default -> {
                remarks.problem(answer, "planfile.yesOrNoExpected", text);
                yield YesNoUnanswered.UNANSWERED;
            }
        };
    }

    FormSection.OtherFinancing financing() {
        var other = initiative.get("other_financing");
        var lines = new ArrayList<FinancingLine>();
        for (var line : other.get("items").items()) {
            remarks.build(line, () -> financingLine(line)).ifPresent(lines::add);
        }
        return new FormSection.OtherFinancing(lines, other.text("note"));
    }

    private static FinancingLine financingLine(Value line) {
        var perYear = line.amount("amount_dkk_per_year");
        return new FinancingLine(
                line.requiredText("source"),
                orNotStated(perYear == null ? line.amount("amount_dkk") : perYear),
                perYear != null,
                line.integer("years"),
                line.fte("fte"),
                String.join(", ", line.texts("weekly_hours")),
                line.flag("approx"),
                line.flag("in_kind"),
                line.flag("historic"),
                status(line.get("status")),
                line.text("note"));
    }

    private static FinancingStatus status(Value word) {
        return word.isPresent() ? Words.read(FinancingStatus.class, word.text()) : null;
    }

    private static Amount orNotStated(Amount amount) {
        return amount == null ? Amount.unknown(ValueState.NOT_STATED) : amount;
    }

    private static Amount orNotApplicable(Amount amount) {
        return amount == null ? Amount.unknown(ValueState.NOT_APPLICABLE) : amount;
    }
}
