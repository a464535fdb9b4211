package dk.handleplan.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request the domain refuses, with a full sentence for the person who made it.
 *
 * <p>The key reads {@code feature.rule}; its sentence stands in {@code dk/handleplan/core/feature/sentences_*.properties}.
 * Unchecked, so that the transaction of the use case rolls back.
 */
public abstract class DomainException extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;
    private final transient List<DomainException> others = new ArrayList<>();
    private String field;

    protected DomainException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** Names the form field beside which the sentence belongs. */
    public DomainException at(String field) {
        this.field = field;
        return this;
    }

    /** Refuses for another reason as well, so that a person is told everything at once. */
    public DomainException and(DomainException other) {
        others.add(other);
        return this;
    }

    /** This and every other reason, in the order in which they were given. */
    public List<DomainException> all() {
        var all = new ArrayList<DomainException>(List.of(this));
        others.forEach(other -> all.addAll(other.all()));
        return all;
    }

    public String key() {
        return key;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public String sentence(Locale locale) {
        return Sentences.of(key, locale, arguments);
    }

    @Override
    public String getMessage() {
        return sentence(Sentences.DANISH);
    }
}
