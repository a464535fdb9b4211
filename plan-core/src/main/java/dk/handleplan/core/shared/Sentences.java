package dk.handleplan.core.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences with which the domain speaks to people, in the language of the reader. */
public final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    public static String of(String key, Locale locale, Object... arguments) {
        var feature = key.substring(0, key.indexOf('.'));
        var bundle = ResourceBundle.getBundle(
                "dk.handleplan.core." + feature + ".sentences", locale, Sentences.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
