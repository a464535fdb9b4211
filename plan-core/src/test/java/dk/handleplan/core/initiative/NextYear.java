package dk.handleplan.core.initiative;

/** What goes on in the year after. */
public final class NextYear {

    private NextYear() {}

    /** The same criterion in a continued initiative. */
    public static Indicator of(Indicator criterion) {
        return criterion.again();
    }
}
