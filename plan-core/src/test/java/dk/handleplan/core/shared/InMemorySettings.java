package dk.handleplan.core.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public class InMemorySettings implements StoredSettings {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public void store(String name, String value) {
        values.put(name, value);
    }
}
