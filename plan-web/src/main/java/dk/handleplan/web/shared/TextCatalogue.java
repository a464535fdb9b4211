package dk.handleplan.web.shared;

import java.lang.System.Logger;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The interface texts, one file per feature and language; a key begins with its feature: {@code hearing.title}. */
public final class TextCatalogue {

    private static final Logger LOG = System.getLogger(TextCatalogue.class.getName());
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TextCatalogue() {}

    public static Optional<String> find(String key, Locale locale) {
        try {
            return Optional.of(bundle(featureOf(key), locale).getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** The text, or the key in visible brackets where it is missing. */
    public static String get(String key, Locale locale) {
        return find(key, locale).orElseGet(() -> missing(key, locale));
    }

    private static ResourceBundle bundle(String feature, Locale locale) {
        return ResourceBundle.getBundle(
                "dk.handleplan.web." + feature + ".texts", locale, TextCatalogue.class.getClassLoader(), NO_FALLBACK);
    }

    private static String featureOf(String key) {
        var dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static String missing(String key, Locale locale) {
        LOG.log(Logger.Level.WARNING, "No text {0} in {1}", key, locale);
        return "⟦" + key + "⟧";
    }
}
