package dk.handleplan.core.shared;

import java.util.Optional;

/** Settings that the running product remembers itself, such as the demo's today. */
public interface StoredSettings {

    Optional<String> value(String name);

    void store(String name, String value);
}
