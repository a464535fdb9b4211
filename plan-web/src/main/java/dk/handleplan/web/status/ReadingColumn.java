package dk.handleplan.web.status;

/** The columns of a sheet of readings in their order. */
enum ReadingColumn {
    NUMBER("status.number", 6, false),
    INITIATIVE("status.initiative", 32, false),
    CRITERION("status.criterion", 44, false),
    TARGET("status.target", 20, false),
    LAST("status.last", 24, false),
    FIGURE("status.figure", 12, true),
    REASON("status.reason", 24, true),
    READ_ON("status.readOn", 14, true),
    COMMENT("status.comment", 36, true),
    NEXT_STEP("status.nextStep", 36, true),
    FOLLOWS_ON("status.followsOn", 14, true),
    /** Not shown: which criterion of which report it is, and what stood there. */
    KEY(null, 0, false);

    private final String heading;
    private final int width;
    private final boolean written;

    ReadingColumn(String heading, int width, boolean written) {
        this.heading = heading;
        this.width = width;
        this.written = written;
    }

    String heading() {
        return heading;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Whether people write in it. */
    boolean isWritten() {
        return written;
    }
}
