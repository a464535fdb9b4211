package dk.handleplan.persistence.progress;

import dk.handleplan.core.progress.Share;
import dk.handleplan.core.progress.Standing;
import dk.handleplan.core.progress.Tally;
import dk.handleplan.core.shared.Money;
import java.util.EnumMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How initiatives stand, in the order in which it is selected and read. */
final class TallyColumns {

    static final String SELECTED =
            Stream.of(Standing.values()).map(TallyColumns::columns).collect(Collectors.joining(", "));

    private static final int WIDTH = 3;

    private TallyColumns() {}

    private static String columns(Standing standing) {
        var stands = "case when m.standing = '" + standing + "' then ";
        return "count(" + stands + "1 end), coalesce(sum(" + stands + "m.granted end), 0), coalesce(sum(" + stands
                + "m.unsure end), 0)";
    }

    static Tally tally(Object[] row, int first) {
        var shares = new EnumMap<Standing, Share>(Standing.class);
        for (var standing : Standing.values()) {
            var share = share(row, first + WIDTH * standing.ordinal());
            if (!share.isEmpty()) {
                shares.put(standing, share);
            }
        }
        return new Tally(shares);
    }

    private static Share share(Object[] row, int first) {
        return new Share(number(row[first]), new Money(number(row[first + 1])), number(row[first + 2]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
