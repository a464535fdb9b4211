package dk.handleplan.launcher;

import java.util.Locale;
import java.util.Optional;

/** The settings as the product reads them: system property first, then environment, then the default. */
final class Settings {

    private Settings() {}

    static String get(String name, String defaultValue) {
        return given(name).orElse(defaultValue);
    }

    static Optional<String> given(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(inEnvironment(name))));
    }

    private static String inEnvironment(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
