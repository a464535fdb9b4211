package dk.handleplan.web.document;

import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.YearAmounts;
import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The money of a plan: the pool, and what is granted under each goal, year by year, with its sum; of a draft what is applied for
 * and proposed.
 */
@RequestScoped
public class OverviewPart {

    private static final int WIDE = 5;
    private static final int NARROW = 2;

    /** Where so many amounts stand side by side that a sum would be broken. */
    private static final int AMONG_MANY = 3;

    @Inject
    PlanWords words;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    void write(ManuscriptWriter text, PublishedPlan plan) {
        var heading = texts.get(plan.isDraft() ? "document.draftOverview" : "document.overview");
        text.page(1, heading, "overview");
        if (!plan.pool().isEmpty()) {
            text.add(new Block.Table(
                    plan.poolName().orElse(texts.get("document.poolTotal")), true, poolColumns(), poolRows(plan)));
        }
        text.add(new Block.Table(heading, false, columns(plan), rows(plan)));
    }

    private List<Block.Column> poolColumns() {
        return List.of(
                Block.Column.text(texts.get("document.year"), NARROW),
                Block.Column.number(texts.get("document.poolTotal"), NARROW),
                Block.Column.number(texts.get("document.poolAllocated"), NARROW),
                Block.Column.number(texts.get("document.poolRemaining"), NARROW));
    }

    private List<Block.Row> poolRows(PublishedPlan plan) {
        return plan.pool().stream()
                .map(pool -> Block.Row.plain(
                        String.valueOf(pool.year()),
                        shown.amount(pool.total()),
                        shown.amount(pool.allocated()),
                        shown.amount(pool.remaining())))
                .toList();
    }

    private List<Block.Column> columns(PublishedPlan plan) {
        var columns = new ArrayList<Block.Column>();
        columns.add(Block.Column.text(texts.get("document.initiative"), WIDE));
        columns.add(Block.Column.text(texts.get("document.committee"), NARROW));
        var wide = AmountColumn.ofOverview(plan).size() > 1 ? AMONG_MANY : NARROW;
        told(plan, (year, column) -> columns.add(Block.Column.number(texts.get(column.key()) + " " + year, wide)));
        return columns;
    }

    private List<Block.Row> rows(PublishedPlan plan) {
        var rows = new ArrayList<Block.Row>();
        plan.goals().forEach(goal -> {
            rows.add(Block.Row.group(goal.number() + ". " + goal.label()));
            goal.initiatives().forEach(initiative -> rows.add(row(plan, initiative)));
            if (!goal.hasInitiatives()) {
                rows.add(row(
                        plan, Span.of(goal.statement().orElse(texts.get("document.noInitiatives"))), "–", List.of()));
            }
        });
        if (!plan.lines().isEmpty()) {
            rows.add(Block.Row.group(texts.get("document.otherLines")));
            plan.lines().forEach(line -> rows.add(row(plan, Span.of(line.label()), "–", line.amounts())));
        }
        rows.add(total(plan));
        return rows;
    }

    private Block.Row row(PublishedPlan plan, PublishedInitiative initiative) {
        var name = initiative.number() + ". " + initiative.shortTitle();
        return row(
                plan,
                Span.to(InitiativePart.anchor(initiative.number()), name),
                words.committees(initiative),
                initiative.amounts());
    }

    private Block.Row row(PublishedPlan plan, Span name, String committee, List<YearAmounts> amounts) {
        var cells = new ArrayList<List<Span>>();
        cells.add(List.of(name));
        cells.add(Span.line(committee));
        told(plan, (year, column) -> cells.add(Span.line(shown.amount(amount(amounts, year, column)))));
        return new Block.Row(Block.RowKind.PLAIN, cells);
    }

    private Block.Row total(PublishedPlan plan) {
        var cells = new ArrayList<String>();
        cells.add(texts.get("document.total"));
        cells.add("");
        if (plan.isDraft()) {
            told(plan, (year, column) -> cells.add(shown.amount(total(plan, year, column))));
        } else {
            plan.totals().forEach(total -> cells.add(shown.amount(total.granted())));
        }
        return Block.Row.total(cells.toArray(String[]::new));
    }

    /** Year by year what the plan tells. */
    private static void told(PublishedPlan plan, BiConsumer<Integer, AmountColumn> each) {
        var columns = AmountColumn.ofOverview(plan);
        plan.budgetYears().forEach(year -> columns.forEach(column -> each.accept(year, column)));
    }

    private static Amount amount(List<YearAmounts> amounts, int year, AmountColumn column) {
        return amounts.stream()
                .filter(one -> one.year() == year)
                .map(column::of)
                .findFirst()
                .orElse(Amount.blank());
    }

    /** Nothing written is nothing written, not zero. */
    private static Amount total(PublishedPlan plan, int year, AmountColumn column) {
        var amounts = plan.amounts().map(one -> amount(one, year, column)).toList();
        return amounts.stream().noneMatch(Amount::isKnown) ? Amount.blank() : Sum.of(amounts);
    }
}
