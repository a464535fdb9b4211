package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A political body: a committee (udvalg), the magistrate, the municipal council; known by its abbreviation. */
@Entity
@Table(name = "body")
public class Body extends Aggregate {

    @Column(name = "abbreviation", length = 20)
    private String abbreviation;

    @Column(name = "name", length = 300)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", length = 30)
    private BodyType type;

    @Column(name = "active")
    private boolean active = true;

    protected Body() {}

    public Body(String abbreviation, String name, BodyType type) {
        super(UUID.randomUUID());
        describe(abbreviation, name, type);
    }

    void describe(String newAbbreviation, String newName, BodyType newType) {
        abbreviation = Text.required("abbreviation", newAbbreviation, 20);
        name = Text.required("name", newName, Text.TITLE);
        type = newType;
    }

    void activate(boolean isActive) {
        active = isActive;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String name() {
        return name;
    }

    public BodyType type() {
        return type;
    }

    public boolean isActive() {
        return active;
    }
}
