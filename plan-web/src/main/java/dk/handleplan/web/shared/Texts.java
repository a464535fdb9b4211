package dk.handleplan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Set;

/** The interface texts in the reader's language: {@code #{t['hearing.title']}}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return TextCatalogue.get(key.toString(), language.getLocale());
    }

    /**
     * A text with values in it: {@code #{t.of('inbox.late', row.days())}}. Numbers are written {@code 1.005} in every language, as
     * amounts are, and as the fields that are beside them read them.
     */
    public String of(String key, Object... values) {
        return new MessageFormat(get(key), Language.DANISH).format(values);
    }

    /** {@code 18–30}, {@code fra 18}, {@code til 18}, {@code 18}; nothing where there is no bound. */
    public String range(String from, String to) {
        if (from == null) {
            return to == null ? null : of("shared.upTo", to);
        }
        if (to == null) {
            return of("shared.from", from);
        }
        return from.equals(to) ? from : from + "–" + to;
    }

    /** Names in a row, as in a sentence. */
    public String listed(Collection<String> names) {
        return String.join(", ", names);
    }

    /** The words for constants, in the order in which they are declared. */
    public <E extends Enum<E>> String names(Collection<E> constants) {
        return listed(constants.stream().sorted().map(this::name).toList());
    }

    /** The word for a constant, kept under {@code feature.EnumName.CONSTANT}; the feature is the enum's package. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : get(keyOf(constant));
    }

    static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var pack = type.getPackageName();
        return pack.substring(pack.lastIndexOf('.') + 1) + "." + type.getSimpleName() + "." + constant.name();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
