package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.Sentences;
import java.util.Locale;
import java.util.function.Function;

/** What the reader says about one line of a plan file. */
public record Remark(int line, Kind kind, String path, Function<Locale, String> words) {

    /** A problem keeps the whole file out; everything else is told and let pass. */
    public enum Kind {
        PROBLEM,
        UNPLACED,
        DIFFERENCE,
        NOTE,
        CHECKED
    }

    static Remark of(int line, Kind kind, String path, String key, Object... arguments) {
        return new Remark(line, kind, path, locale -> Sentences.of(key, locale, arguments));
    }

    static Remark refused(int line, String path, DomainException refusal) {
        var where = refusal.field().map(field -> path + " (" + field + ")").orElse(path);
        return new Remark(line, Kind.PROBLEM, where, refusal::sentence);
    }

    public String sentence(Locale locale) {
        return words.apply(locale);
    }
}
