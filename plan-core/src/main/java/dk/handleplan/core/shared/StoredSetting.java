package dk.handleplan.core.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One setting by name. */
@Entity
@Table(name = "app_setting")
public class StoredSetting {

    @Id
    private String name;

    @Column(name = "setting_value")
    private String value;

    protected StoredSetting() {}

    public StoredSetting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String value() {
        return value;
    }
}
