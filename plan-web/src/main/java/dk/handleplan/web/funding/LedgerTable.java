package dk.handleplan.web.funding;

import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.LedgerLine;
import dk.handleplan.core.funding.PoolSums;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.shared.Columns;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** The ledgers as rows of a file: what leaves a pool is negative, and what nobody knows is a word. */
@RequestScoped
public class LedgerTable {

    private static final int NUMBER = 10;
    private static final int FIGURE = 16;
    private static final int WORDS = 40;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    Columns<LedgerLine> entries() {
        return new Columns<LedgerLine>()
                .with(texts.get("funding.sheet.budgetYear"), NUMBER, of(LedgerEntry::budgetYear))
                .with(texts.get("funding.entryNumber"), NUMBER, of(LedgerEntry::number))
                .with(texts.get("funding.entryDate"), FIGURE, of(LedgerEntry::on))
                .with(texts.get("funding.entryKind"), WORDS, of(entry -> texts.name(entry.kind())))
                .with(
                        texts.get("funding.sheet.countered"),
                        NUMBER,
                        of(entry -> entry.counteredNumber().orElse(null)))
                .with(texts.get("funding.sheet.plan"), NUMBER, LedgerLine::planYear)
                .with(texts.get("funding.sheet.initiativeNumber"), NUMBER, LedgerLine::number)
                .with(texts.get("funding.sheet.purpose"), WORDS, LedgerLine::purpose)
                .with(texts.get("funding.sheet.amount"), FIGURE, of(entry -> shown.figure(effect(entry))))
                .with(
                        texts.get("funding.sheet.balance"),
                        FIGURE,
                        of(entry -> entry.balanceAfter().inKroner()))
                .with(texts.get("funding.sheet.decidedBy"), WORDS, LedgerLine::body)
                .with(texts.get("funding.sheet.decidedOn"), FIGURE, LedgerLine::decidedOn)
                .with(texts.get("funding.entryReason"), WORDS, of(LedgerEntry::reason))
                .with(texts.get("funding.sheet.enteredBy"), WORDS, of(LedgerEntry::person));
    }

    private static Function<LedgerLine, Object> of(Function<LedgerEntry, Object> value) {
        return line -> value.apply(line.entry());
    }

    private static Amount effect(LedgerEntry entry) {
        return entry.amount().isKnown() ? Amount.of(entry.effect()) : entry.amount();
    }

    Columns<PoolSums> sums() {
        return new Columns<PoolSums>()
                .with(texts.get("funding.sheet.budgetYear"), NUMBER, PoolSums::budgetYear)
                .with(texts.get("funding.sheet.appropriation"), FIGURE, figure(PoolSums::appropriation))
                .with(texts.get("funding.sheet.subsidies"), FIGURE, figure(PoolSums::subsidies))
                .with(texts.get("funding.sheet.carriedOver"), FIGURE, figure(PoolSums::carriedOver))
                .with(texts.get("funding.sheet.total"), FIGURE, figure(PoolSums::total))
                .with(texts.get("funding.sheet.allocated"), FIGURE, figure(PoolSums::allocated))
                .with(texts.get("funding.sheet.carriedOut"), FIGURE, figure(PoolSums::carriedOut))
                .with(texts.get("funding.sheet.remaining"), FIGURE, figure(PoolSums::remaining))
                .with(
                        texts.get("funding.sheet.state"),
                        FIGURE,
                        pool -> texts.get(pool.closed() ? "funding.sheet.closed" : "funding.sheet.open"));
    }

    private Function<PoolSums, Object> figure(Function<PoolSums, Amount> amount) {
        return pool -> shown.figure(amount.apply(pool));
    }
}
