package dk.handleplan.web.initiative;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dk.handleplan.core.initiative.FormField;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer in two versions, compared word by word. */
public record Wording(FormField field, String then, String now) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** What became of a run of words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words with the same fate. */
    public record Run(Fate fate, String words) {}

    public boolean changed() {
        return !then.equals(now);
    }

    /** The older text with what was removed. */
    public List<Run> before() {
        return runs().stream().filter(run -> run.fate() != Fate.ADDED).toList();
    }

    /** The newer text with what was added. */
    public List<Run> after() {
        return runs().stream().filter(run -> run.fate() != Fate.REMOVED).toList();
    }

    /** Both texts in one. */
    public List<Run> runs() {
        return DiffUtils.diff(words(then), words(now), true).getDeltas().stream()
                .flatMap(Wording::runs)
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Stream<Run> runs(AbstractDelta<String> delta) {
        var source = String.join("", delta.getSource().getLines());
        var target = String.join("", delta.getTarget().getLines());
        return delta.getType() == DeltaType.EQUAL
                ? Stream.of(new Run(Fate.KEPT, source))
                : Stream.of(new Run(Fate.REMOVED, source), new Run(Fate.ADDED, target))
                        .filter(run -> !run.words().isEmpty());
    }
}
