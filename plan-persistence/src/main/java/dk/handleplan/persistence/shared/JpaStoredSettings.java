package dk.handleplan.persistence.shared;

import dk.handleplan.core.shared.StoredSetting;
import dk.handleplan.core.shared.StoredSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
@Transactional
public class JpaStoredSettings implements StoredSettings {

    private EntityManager entities;

    protected JpaStoredSettings() {}

    @Inject
    public JpaStoredSettings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(entities.find(StoredSetting.class, name)).map(StoredSetting::value);
    }

    @Override
    public void store(String name, String value) {
        entities.merge(new StoredSetting(name, value));
    }
}
