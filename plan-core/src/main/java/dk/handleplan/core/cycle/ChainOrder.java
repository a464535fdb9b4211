package dk.handleplan.core.cycle;

import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A body decides once, and no body meets before those of the steps ahead of it. */
final class ChainOrder {

    private ChainOrder() {}

    static void mustHoldFor(List<ChainLink> chain) {
        if (chain.stream().map(ChainLink::bodyId).distinct().count() < chain.size()) {
            throw new RuleBroken("cycle.bodyTwice").at("chain");
        }
        chain.forEach(link -> mustFollowEarlierSteps(link, chain));
    }

    private static void mustFollowEarlierSteps(ChainLink link, List<ChainLink> chain) {
        var before = chain.stream()
                .filter(other -> other.step() < link.step())
                .flatMap(other -> other.meetingOn().stream())
                .max(Comparator.<LocalDate>naturalOrder());
        if (before.isPresent() && link.meetingOn().filter(before.get()::isAfter).isPresent()) {
            throw new RuleBroken("cycle.meetingsOutOfOrder").at("chain");
        }
    }
}
