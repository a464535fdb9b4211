package dk.handleplan.core.progress;

import dk.handleplan.core.shared.Money;
import java.util.Map;

/** Initiatives that all stand alike. */
final class Tallies {

    private Tallies() {}

    static Tally of(Standing standing, long initiatives, long kroner) {
        return new Tally(Map.of(standing, new Share(initiatives, Money.kroner(kroner), 0)));
    }
}
