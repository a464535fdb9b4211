package dk.handleplan.web.print;

/** A document that the server has no room for. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final long MEGABYTE = 1024 * 1024;

    private final long megabytes;

    TooLarge(long bytes) {
        super("It takes " + bytes + " bytes of memory");
        megabytes = (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    /** With how many megabytes of memory the server would have room for it. */
    public long megabytes() {
        return megabytes;
    }
}
