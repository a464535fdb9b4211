package dk.handleplan.core.agenda;

import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.function.Function;

/**
 * The extract of a body's minutes (beslutningsudskrift) about a plan's allocation: what each of its meetings decided, and the amounts
 * it left. Plain data, whatever it is printed as, and kept as it is when it is handed out.
 *
 * @param round counted from 1; each proposal that comes back opens another
 * @param jointly the bodies with which the last meeting was held together
 * @param meetings deferrals first; at least one
 * @param years those with amounts; none where the body let the case go back, or deferred it
 */
public record ExtractDocument(
        int year,
        String plan,
        String municipality,
        boolean hasExampleFigures,
        String body,
        int round,
        List<String> jointly,
        List<Treatment> meetings,
        List<DecidedYear> years) {

    /** @param isWhole whether everything that concerns the body is there, and not only what it changed */
    public record DecidedYear(int year, boolean isWhole, List<Decided> lines) {

        public Amount sum(Function<Decided, Amount> column) {
            return Amounts.sum(lines.stream().map(column).toList());
        }
    }

    /**
     * @param before what the body had before it
     * @param reason why it changed that; null where it gave none that the reader may know
     */
    public record Decided(String title, Amount applied, Amount before, Amount after, String reason) {}
}
