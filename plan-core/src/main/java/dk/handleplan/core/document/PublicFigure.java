package dk.handleplan.core.document;

import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Split;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A figure as everybody may read it. Fewer than five persons could be recognised: whether they are none or four is not told, nor
 * anything they could be reckoned from.
 *
 * @param figure given exactly where it is told as it was counted
 */
public record PublicFigure(Told told, Optional<Measured> figure) {

    /** Fewer persons than this are not told. */
    public static final int FEWEST = 5;

    /** How much is told. */
    public enum Told {
        AS_COUNTED,
        /** That it is less than five. */
        FEW,
        /** Nothing: it may be less than five, or would tell another that is. */
        WITHHELD
    }

    /** A group of persons and its figure. */
    public record Group(String name, PublicFigure figure) {}

    public static PublicFigure of(Measured figure, boolean countsPersons) {
        if (!countsPersons || !mayBeFew(figure)) {
            return new PublicFigure(Told.AS_COUNTED, Optional.of(figure));
        }
        return new PublicFigure(isBelow(figure.most()) ? Told.FEW : Told.WITHHELD, Optional.empty());
    }

    /** What of a series may be told: its points without those that are masked. */
    public static Series series(Series counted, boolean countsPersons) {
        return new Series(counted.points().stream()
                .filter(point -> !of(point.figure(), countsPersons).isMasked())
                .toList());
    }

    /**
     * The groups of a figure; none where the figure itself is masked. All that are withheld look the same, so that nobody can
     * tell those below five from those that hide them.
     */
    public static List<Group> groups(Split split, boolean countsPersons) {
        var withheld = countsPersons ? withheld(split.parts()) : Set.<Split.Part>of();
        return split.parts().stream()
                .map(part -> new Group(
                        part.group(),
                        withheld.contains(part)
                                ? new PublicFigure(Told.WITHHELD, Optional.empty())
                                : of(part.figure(), false)))
                .toList();
    }

    /** Those below five, and the next smallest as long as what is withheld can be reckoned from the rest, or is itself below five. */
    private static Set<Split.Part> withheld(List<Split.Part> parts) {
        var smallestFirst = parts.stream()
                .sorted(Comparator.comparing(part -> part.figure().least()))
                .toList();
        var few = (int) parts.stream().filter(part -> mayBeFew(part.figure())).count();
        return few == 0
                ? Set.of()
                : IntStream.rangeClosed(few, parts.size())
                        .mapToObj(count -> smallestFirst.subList(0, count))
                        .filter(PublicFigure::isHidden)
                        .findFirst()
                        .map(HashSet::new)
                        .orElseGet(() -> new HashSet<>(parts));
    }

    private static boolean isHidden(List<Split.Part> together) {
        var least = together.stream().map(part -> part.figure().least()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return together.size() > 1 && !isBelow(least);
    }

    private static boolean mayBeFew(Measured figure) {
        return isBelow(figure.least());
    }

    private static boolean isBelow(BigDecimal figure) {
        return figure.compareTo(BigDecimal.valueOf(FEWEST)) < 0;
    }

    public boolean isMasked() {
        return told != Told.AS_COUNTED;
    }
}
