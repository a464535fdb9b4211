package dk.handleplan.core.shared;

/** Page {@code number}, counted from 1, of {@code size} rows; at most 200 rows. */
public record PageRequest(int number, int size) {

    public static final int MOST = 200;

    public PageRequest {
        number = Math.max(1, number);
        size = Math.min(MOST, Math.max(1, size));
    }

    public int offset() {
        return (number - 1) * size;
    }
}
