package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which initiatives of a long plan somebody looks for.
 *
 * @param words that stand in a title, the name of a unit, the challenge or the description, or the initiative's number; empty for all
 * @param goal its number; empty for all
 */
public record PlanSearch(Optional<String> words, Optional<Integer> goal) {

    public static final PlanSearch ALL = new PlanSearch(Optional.empty(), Optional.empty());

    /** @param words null or blank for all */
    public static PlanSearch of(String words, Integer goal) {
        var wanted = Optional.ofNullable(words).map(String::strip).filter(asked -> !asked.isEmpty());
        return new PlanSearch(
                wanted.map(asked -> asked.substring(0, Math.min(asked.length(), Text.TITLE))),
                Optional.ofNullable(goal));
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** The number that was typed, where it is one. */
    public Optional<Integer> number() {
        return words.filter(asked -> asked.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    boolean finds(PublishedInitiative initiative) {
        return (goal.isEmpty() || goal.equals(initiative.goal())) && (words.isEmpty() || says(initiative));
    }

    private boolean says(PublishedInitiative initiative) {
        var wanted = words.orElseThrow().toLowerCase(Locale.ROOT);
        return number().filter(typed -> typed == initiative.number()).isPresent()
                || Stream.concat(texts(initiative), initiative.units().stream())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Stream<String> texts(PublishedInitiative initiative) {
        return Stream.of(
                initiative.title(),
                initiative.shortTitle(),
                initiative.subtitle().orElse(null),
                initiative.challenge(),
                initiative.work().description().map(told -> told.summary()).orElse(null));
    }
}
