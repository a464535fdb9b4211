package dk.handleplan.core.progress;

/** Whether each initiative counts as one, or by what is granted to it. */
public enum Weight {
    EQUAL,
    MONEY;

    /** How much these initiatives weigh: how many they are, or their grant in øre. */
    public long of(Share share) {
        return this == EQUAL ? share.initiatives() : share.granted().oere();
    }
}
