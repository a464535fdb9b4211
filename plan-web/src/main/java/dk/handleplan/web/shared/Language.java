package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the person at the screen: the one chosen in this browser, else the user's own, else Danish. */
@Named("language")
@RequestScoped
public class Language {

    public static final Locale DANISH = Sentences.DANISH;
    public static final Locale ENGLISH = Locale.ENGLISH;

    static final String COOKIE = "sprog";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser me;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = fromCookie().or(this::ofTheUser).orElse(DANISH);
        }
        return locale;
    }

    /** Where something is written that is Danish whoever asked for it, and nobody sits at a screen. */
    public void speakDanish() {
        locale = DANISH;
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    static Optional<Locale> of(String code) {
        return Stream.of(DANISH, ENGLISH)
                .filter(known -> known.getLanguage().equals(code))
                .findFirst();
    }

    private Optional<Locale> ofTheUser() {
        return me.find().flatMap(user -> of(user.language()));
    }

    private Optional<Locale> fromCookie() {
        var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> of(cookie.getValue()));
    }
}
