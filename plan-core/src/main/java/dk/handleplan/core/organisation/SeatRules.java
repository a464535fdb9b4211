package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** The rules among the seats of a council: at any time one chair, one vice chair, and nobody in two seats. */
final class SeatRules {

    private SeatRules() {}

    static void check(List<Seat> seats) {
        for (var i = 0; i < seats.size(); i++) {
            if (seats.get(i).endsBeforeItBegins()) {
                throw new RuleBroken("organisation.termBackwards").at("to-" + i);
            }
        }
        mustDiffer(seats, SeatRules::sameHolder, "organisation.seatedTwice", "user-");
        mustDiffer(seats, (one, other) -> bothAre(SeatRole.CHAIR, one, other), "organisation.oneChair", "role-");
        mustDiffer(
                seats, (one, other) -> bothAre(SeatRole.VICE_CHAIR, one, other), "organisation.oneViceChair", "role-");
    }

    private static void mustDiffer(List<Seat> seats, BiPredicate<Seat, Seat> same, String rule, String field) {
        for (var i = 1; i < seats.size(); i++) {
            var seat = seats.get(i);
            if (seats.subList(0, i).stream().anyMatch(other -> seat.overlaps(other) && same.test(seat, other))) {
                throw new RuleBroken(rule).at(field + i);
            }
        }
    }

    private static boolean sameHolder(Seat one, Seat other) {
        return one.userId().isPresent() && Objects.equals(one.userId(), other.userId());
    }

    private static boolean bothAre(SeatRole role, Seat one, Seat other) {
        return one.role() == role && other.role() == role;
    }
}
