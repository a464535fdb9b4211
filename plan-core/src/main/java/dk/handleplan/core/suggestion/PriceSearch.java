package dk.handleplan.core.suggestion;

/**
 * Finds the prices with the lowest bound, by the subgradient method with the step of Polyak: prices rise where more is asked for
 * than there is, and fall where less is, in shorter and shorter steps.
 */
final class PriceSearch {

    private static final int STEPS = 300;

    /** After as many steps without progress they become half as long. */
    private static final int PATIENCE = 12;

    private final Weighing weighing;
    private Prices cheapest;
    private Prices here;
    private double target;
    private double length = 1;
    private int withoutProgress;

    PriceSearch(Weighing weighing, Prices first) {
        this.weighing = weighing;
        this.here = first;
        this.cheapest = first;
        this.target = worth(first);
    }

    private double worth(Prices prices) {
        return Draft.inTurn(weighing, prices).worth();
    }

    Prices cheapest() {
        for (var step = 1; step <= STEPS; step++) {
            here = here.towards(target, length);
            note();
            if (step % (STEPS / 4) == 0) {
                target = Math.max(target, worth(cheapest));
            }
        }
        return cheapest;
    }

    private void note() {
        withoutProgress++;
        if (here.bound() < cheapest.bound()) {
            cheapest = here;
            withoutProgress = 0;
        }
        if (withoutProgress > PATIENCE) {
            length /= 2;
            here = cheapest;
            withoutProgress = 0;
        }
    }
}
