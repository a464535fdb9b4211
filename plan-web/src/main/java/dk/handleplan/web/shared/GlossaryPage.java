package dk.handleplan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The trade's words in plain words, with their counterpart in the other language. */
@Named
@RequestScoped
public class GlossaryPage {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    /** A word, what it means, and the same word in the other language. */
    public record Word(String term, String meaning, String otherTerm) {}

    public List<Word> getWords() {
        var here = bundle(language.getLocale());
        var there = bundle(other());
        return here.keySet().stream()
                .map(key -> new Word(part(here, key, 0), part(here, key, 1), part(there, key, 0)))
                .sorted(Comparator.comparing(Word::term, Collator.getInstance(language.getLocale())))
                .toList();
    }

    /** A word by its key. */
    public String term(String key) {
        return part(bundle(language.getLocale()), key, 0);
    }

    public String meaning(String key) {
        return part(bundle(language.getLocale()), key, 1);
    }

    public String getOtherLanguage() {
        return other().getLanguage();
    }

    private Locale other() {
        return Language.DANISH.equals(language.getLocale()) ? Language.ENGLISH : Language.DANISH;
    }

    private static String part(ResourceBundle bundle, String key, int number) {
        return bundle.getString(key).split("\\|", 2)[number];
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "dk.handleplan.web.shared.glossary", locale, GlossaryPage.class.getClassLoader(), NO_FALLBACK);
    }
}
