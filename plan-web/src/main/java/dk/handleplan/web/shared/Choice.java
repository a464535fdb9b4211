package dk.handleplan.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One thing to choose in a list, radio group or group of boxes. */
public record Choice(Object value, String label, String hint) {

    public Choice(Object value, String label) {
        this(value, label, null);
    }

    /** The constants of an enum under their words: {@code Choice.of(Outcome.values(), texts::name)}. */
    public static <E extends Enum<E>> List<Choice> of(E[] constants, Function<E, String> word) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant, word.apply(constant)))
                .toList();
    }
}
