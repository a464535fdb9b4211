package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.CaseDocument.Economy;
import dk.handleplan.core.agenda.CaseDocument.Line;
import dk.handleplan.core.agenda.CaseDocument.PoolYear;
import dk.handleplan.core.agenda.CaseDocument.Proposal;
import dk.handleplan.core.agenda.CaseDocument.Share;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The amounts of a case: what is proposed in figures, what the pool has, and what goes to each goal in each year. */
@RequestScoped
public class CaseMoneyPart {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    void proposal(ManuscriptWriter text, Proposal proposal) {
        var rows = new ArrayList<Row>();
        proposal.shares().forEach(share -> rows.add(Row.plain(cells(share))));
        rows.add(Row.total(
                texts.get("document.total"),
                shown.number(proposal.initiatives()),
                shown.amount(proposal.applied()),
                shown.amount(proposal.proposed())));
        text.add(new Block.Table(
                texts.get("agenda.inFigures"),
                true,
                List.of(
                        Column.text(texts.get("agenda.proposal"), 4),
                        Column.number(texts.get("agenda.initiatives"), 2),
                        Column.number(texts.get("document.applied"), 3),
                        Column.number(texts.get("agenda.proposed"), 3)),
                rows));
    }

    private String[] cells(Share share) {
        return new String[] {
            texts.name(share.verdict()),
            shown.number(share.initiatives()),
            shown.amount(share.applied()),
            shown.amount(share.proposed())
        };
    }

    void economy(ManuscriptWriter text, Economy economy) {
        text.add(new Block.Table(
                texts.get("agenda.pool"),
                true,
                List.of(
                        Column.text(texts.get("agenda.year"), 2),
                        Column.number(texts.get("agenda.inPool"), 3),
                        Column.number(texts.get("agenda.committed"), 3),
                        Column.number(texts.get("agenda.proposed"), 3),
                        Column.number(texts.get("agenda.rest"), 3)),
                economy.years().stream().map(this::row).toList()));
        text.add(new Block.Table(texts.get("agenda.byGoal"), true, columns(economy), rows(economy)));
    }

    private Row row(PoolYear year) {
        return Row.plain(
                String.valueOf(year.year()),
                shown.amount(year.pool()),
                shown.amount(year.committed()),
                shown.amount(year.proposed()),
                shown.amount(year.rest()));
    }

    private List<Column> columns(Economy economy) {
        return Stream.concat(
                        Stream.of(Column.text(texts.get("agenda.goal"), 5)),
                        economy.years().stream().map(year -> Column.number(String.valueOf(year.year()), 3)))
                .toList();
    }

    private List<Row> rows(Economy economy) {
        var rows = new ArrayList<Row>();
        economy.goals().forEach(line -> rows.add(Row.plain(cells(goal(line), line.amounts()))));
        economy.otherLines().forEach(line -> rows.add(Row.plain(cells(line.label(), line.amounts()))));
        rows.add(Row.total(cells(
                texts.get("document.total"),
                IntStream.range(0, economy.years().size())
                        .mapToObj(economy::total)
                        .toList())));
        return rows;
    }

    private String goal(Line line) {
        return line.label() == null ? texts.get("document.withoutGoal") : line.label();
    }

    private String[] cells(String name, List<Amount> amounts) {
        return Stream.concat(Stream.of(name), amounts.stream().map(shown::amount))
                .toArray(String[]::new);
    }
}
