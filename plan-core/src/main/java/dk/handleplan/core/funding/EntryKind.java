package dk.handleplan.core.funding;

/** What an entry of a pool's ledger records. */
public enum EntryKind {
    APPROPRIATION(Side.IN),
    CARRY_OVER(Side.IN),
    COMMITMENT(Side.OUT),
    GRANT(Side.OUT),
    LINE(Side.OUT),
    RETURN(Side.BACK),
    CORRECTION(null);

    /** Whether money comes into the pool, is allocated from it, or comes back from an allocation. */
    public enum Side {
        IN,
        OUT,
        BACK
    }

    private final Side side;

    EntryKind(Side side) {
        this.side = side;
    }

    /** Null for a correction, which stands on the side of the entry it counters. */
    Side side() {
        return side;
    }
}
