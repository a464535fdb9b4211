package dk.handleplan.core.planfile;

import dk.handleplan.core.document.MainstreamBudget;
import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the figures a file repeats (surviving amounts, sums of full-time equivalents) against those that came in. */
final class FigureChecks {

    private final Value file;
    private final Remarks remarks;
    private final PlanContents plan;

    FigureChecks(Value file, PlanContents plan) {
        this.file = file;
        this.remarks = file.remarks();
        this.plan = plan;
    }

    void run() {
        var amounts = allAmounts();
        file.get("figures_that_survived").items().forEach(figure -> checkSurvived(figure, amounts));
        file.get("in_kind_cross_check").items().forEach(this::checkInKind);
        plan.pools().forEach(this::checkPool);
        plan.initiatives().forEach(this::noteCommitments);
    }

    private void checkPool(int year, Amount total) {
        var granted = Money.sum(grants(year).map(Amount::orZeroInSum).toList());
        if (total.isKnown() && granted.exceeds(total.orZeroInSum())) {
            remarks.problem(file.get("pool"), "planfile.abovePool", String.valueOf(year), granted, total);
        }
    }

    private Stream<Amount> grants(int year) {
        var toInitiatives = plan.initiatives().stream().map(PlannedInitiative::granted);
        return Stream.concat(toInitiatives, plan.lines().stream().map(PoolLine::granted))
                .flatMap(amounts -> Stream.ofNullable(amounts.get(year)));
    }

    private void noteCommitments(PlannedInitiative planned) {
        planned.granted().forEach((year, amount) -> {
            if (year != plan.cycle().year()) {
                noteCommitment(planned.initiative().shortTitle(), year, amount);
            }
        });
    }

    private void noteCommitment(String title, int year, Amount amount) {
        var initiatives = file.get("initiatives");
        if (amount.state() == ValueState.LOST) {
            remarks.say(Remark.Kind.NOTE, initiatives, "planfile.commitmentUnknown", title, String.valueOf(year));
        } else if (amount.isKnown() && !plan.pools().containsKey(year)) {
            remarks.say(
                    Remark.Kind.NOTE,
                    initiatives,
                    "planfile.commitmentWithoutPool",
                    title,
                    String.valueOf(year),
                    amount);
        }
    }

    private void checkSurvived(Value figure, Set<Money> amounts) {
        figure.text("what");
        var stated = figure.amount("dkk");
        if (stated == null || !stated.isKnown()) {
            return;
        }
        var found = amounts.contains(stated.orZeroInSum());
        remarks.say(
                found ? Remark.Kind.CHECKED : Remark.Kind.DIFFERENCE,
                figure,
                found ? "planfile.checked" : "planfile.amountNotFound",
                stated);
    }

    private Set<Money> allAmounts() {
        var ofInitiatives = plan.initiatives().stream().flatMap(FigureChecks::amounts);
        var ofOperation = plan.document().areas().stream()
                .flatMap(area -> area.budget().stream())
                .map(MainstreamBudget::amount);
        var ofLines = plan.lines().stream().flatMap(line -> line.granted().values().stream());
        return Stream.of(ofInitiatives, ofOperation, ofLines, plan.pools().values().stream())
                .flatMap(amounts -> amounts)
                .flatMap(amount -> amount.money().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Amount> amounts(PlannedInitiative read) {
        var initiative = read.initiative();
        return Stream.of(
                        read.granted().values().stream(),
                        initiative.applied().stream().map(a -> a.amount()),
                        initiative.financing().stream().map(FinancingLine::amount),
                        initiative.budget().stream().map(BudgetLine::amount),
                        initiative.budget().stream().map(BudgetLine::unitPrice))
                .flatMap(amounts -> amounts);
    }

    private void checkInKind(Value row) {
        var function = row.text("function");
        var sum = BigDecimal.ZERO;
        for (var entry : row.get("fte").entries().entrySet()) {
            var stated = row.get("fte").decimal(entry.getKey());
            if (stated != null) {
                sum = sum.add(stated);
                check(entry.getValue(), stated, fteOf(numberIn(entry.getKey()), function));
            }
        }
        var derived = row.decimal("derived_sum");
        if (derived != null) {
            check(row.get("derived_sum"), derived, sum);
        }
    }

    private static int numberIn(String key) {
        var digits = key.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }

    /** Of the named function in an initiative, or all of it where the name is none of the initiative's sources. */
    private BigDecimal fteOf(int number, String function) {
        var lines = plan.initiatives().stream()
                .map(PlannedInitiative::initiative)
                .filter(initiative ->
                        initiative.number().filter(n -> n == number).isPresent())
                .map(Initiative::financing)
                .flatMap(Collection::stream)
                .filter(line -> line.fte() != null)
                .collect(Collectors.groupingBy(line -> function != null
                        && line.source() != null
                        && line.source().contains(function)));
        return sum(lines.getOrDefault(true, lines.getOrDefault(false, List.of())));
    }

    private static BigDecimal sum(List<FinancingLine> lines) {
        return lines.stream().map(FinancingLine::fte).map(Fte::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void check(Value at, BigDecimal stated, BigDecimal found) {
        var same = stated.compareTo(found) == 0;
        remarks.say(
                same ? Remark.Kind.CHECKED : Remark.Kind.DIFFERENCE,
                at,
                same ? "planfile.checked" : "planfile.differs",
                new Fte(stated).toString(),
                new Fte(found).toString());
    }
}
