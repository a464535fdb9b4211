package dk.handleplan.core.status;

import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A figure by groups, in the order given: women and men, the towns that share an offer, who was invited, who came and who waits.
 * The groups need not add up to the figure.
 */
public record Split(List<Part> parts) {

    public static final Split NONE = new Split(List.of());

    /**
     * A group and its figure.
     *
     * @param figure null where it is kept from whoever reads it
     */
    public record Part(String group, Measured figure) {}

    /** @param text a line for each group, such as {@code Kvinder: 12}; null for no groups */
    public static Split read(String text) {
        var lines = text == null ? List.<String>of() : text.lines().toList();
        return new Split(IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> part(at + 1, lines.get(at).strip()))
                .toList());
    }

    private static Part part(int number, String line) {
        var colon = line.lastIndexOf(':');
        if (colon < 1) {
            throw new RuleBroken("status.notAGroup", number);
        }
        return new Part(line.substring(0, colon).strip(), FigureText.read(line.substring(colon + 1)));
    }

    /** In a form that {@link #read} understands. */
    public String write() {
        return parts.stream()
                .map(part -> part.group() + ": " + FigureText.write(part.figure()))
                .collect(Collectors.joining("\n"));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
