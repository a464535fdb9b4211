package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the ledger of one budget year adds up to; a sum with an unknown amount in it is unknown. */
public record PoolSums(
        int budgetYear,
        boolean closed,
        Amount appropriation,
        Amount subsidies,
        Amount carriedOver,
        Amount total,
        Amount allocated,
        Amount carriedOut,
        Amount remaining) {

    /**
     * The entries of one kind together, each correction with the kind it corrects.
     *
     * @param known what is known of them
     * @param unknown why the rest is not known; blank where all is
     */
    public record OfKind(EntryKind kind, Amount known, Amount unknown) {}

    public static PoolSums of(int budgetYear, boolean closed, Collection<OfKind> kinds) {
        var total = onSide(EntryKind.Side.IN, kinds);
        var allocated = Sum.left(onSide(EntryKind.Side.OUT, kinds), onSide(EntryKind.Side.BACK, kinds));
        var carriedOut = onSide(EntryKind.Side.ON, kinds);
        return new PoolSums(
                budgetYear,
                closed,
                of(EntryKind.APPROPRIATION, kinds),
                of(EntryKind.SUBSIDY, kinds),
                of(EntryKind.CARRY_OVER, kinds),
                total,
                allocated,
                carriedOut,
                Sum.left(Sum.left(total, allocated), carriedOut));
    }

    /** Blank where nothing of the kind was entered. */
    private static Amount of(EntryKind kind, Collection<OfKind> kinds) {
        return kinds.stream().anyMatch(of -> of.kind() == kind) ? sum(kinds, of -> of.kind() == kind) : Amount.blank();
    }

    private static Amount onSide(EntryKind.Side side, Collection<OfKind> kinds) {
        return sum(kinds, of -> of.kind().side() == side);
    }

    private static Amount sum(Collection<OfKind> kinds, Predicate<OfKind> summed) {
        return Sum.of(kinds.stream()
                .filter(summed)
                .flatMap(of -> Stream.of(of.known(), of.unknown()))
                .toList());
    }
}
