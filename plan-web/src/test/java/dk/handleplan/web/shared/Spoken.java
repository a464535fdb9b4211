package dk.handleplan.web.shared;

import java.time.Clock;
import java.util.Locale;

/** The texts and values of a page in a language, without a request. */
public final class Spoken {

    private final Language language;

    private Spoken(Locale locale) {
        language = new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
    }

    public static Spoken in(Locale locale) {
        return new Spoken(locale);
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        var texts = new Texts();
        texts.language = language;
        return texts;
    }

    public WrittenTexts written() {
        var written = new WrittenTexts();
        written.texts = texts();
        return written;
    }

    public Shown shown() {
        var shown = new Shown();
        shown.language = language;
        shown.clock = Clock.systemUTC();
        return shown;
    }
}
