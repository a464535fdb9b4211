package dk.handleplan.core.funding;

/** What an entry of a pool's ledger records. */
public enum EntryKind {
    APPROPRIATION(Side.IN),
    /** A grant that comes on top of what the budget appropriates, and is earmarked. */
    SUBSIDY(Side.IN),
    CARRY_OVER(Side.IN),
    COMMITMENT(Side.OUT),
    GRANT(Side.OUT),
    LINE(Side.OUT),
    MOVED_IN(Side.OUT),
    MOVED_OUT(Side.BACK),
    RELEASE(Side.BACK),
    RETURN(Side.BACK),
    CARRIED_OUT(Side.ON),
    CORRECTION(null);

    /** Whether money comes into the pool, is allocated from it, comes back from an allocation, or goes on to another year. */
    public enum Side {
        IN,
        OUT,
        BACK,
        ON;

        boolean takes() {
            return this == OUT || this == ON;
        }
    }

    private final Side side;

    EntryKind(Side side) {
        this.side = side;
    }

    /** Null for a correction, which stands on the side of the entry it counters. */
    Side side() {
        return side;
    }

    /** Whether a mistake in it is countered alone: neither a part of a pair, nor of what the budget appropriates. */
    boolean isCounterable() {
        return switch (this) {
            case COMMITMENT, GRANT, LINE, RELEASE, RETURN -> true;
            default -> false;
        };
    }

    /** Money that comes back was granted all the same: what was decided stands. */
    boolean leavesGrantStanding() {
        return this == RETURN;
    }
}
