package dk.handleplan.core.status;

/**
 * Which reports of a round a board shows.
 *
 * @param step only those that stand there; null for all
 * @param late only those that are late
 * @param withoutFigures only those that lack the figure of a success criterion
 */
public record BoardPart(BoardStep step, boolean late, boolean withoutFigures) {

    public static final BoardPart ALL = new BoardPart(null, false, false);
    public static final BoardPart LATE = new BoardPart(null, true, false);
    public static final BoardPart WITHOUT_FIGURES = new BoardPart(null, false, true);

    public static BoardPart of(BoardStep step) {
        return new BoardPart(step, false, false);
    }
}
