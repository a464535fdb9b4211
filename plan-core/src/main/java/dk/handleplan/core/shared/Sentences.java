package dk.handleplan.core.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences with which the domain speaks to people, in the language of the reader. */
public final class Sentences {

    public static final Locale DANISH = Locale.forLanguageTag("da");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** Numbers are written {@code 1.005} in every language, as amounts are, and as they are read where they are typed. */
    public static String of(String key, Locale locale, Object... arguments) {
        var feature = key.substring(0, key.indexOf('.'));
        var bundle = ResourceBundle.getBundle(
                "dk.handleplan.core." + feature + ".sentences", locale, Sentences.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), DANISH).format(spoken(arguments, locale));
    }

    /** Dates as they are written: {@code 20. marts 2017}. */
    private static Object[] spoken(Object[] arguments, Locale locale) {
        var day =
                DateTimeFormatter.ofPattern(locale.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", locale);
        return Stream.of(arguments)
                .map(argument -> argument instanceof LocalDate date ? day.format(date) : argument)
                .toArray();
    }
}
