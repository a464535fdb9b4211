package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A centre, section, institution or external party that answers for initiatives; never deleted, only closed. */
@Entity
@Table(name = "unit")
public class Unit extends Aggregate {

    @Column(name = "name", length = 300)
    private String name;

    @Column(name = "short_name", length = 60)
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", length = 30)
    private UnitType type;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "active")
    private boolean active = true;

    protected Unit() {}

    public Unit(String name, UnitType type) {
        super(UUID.randomUUID());
        describe(name, null, type, null);
    }

    void describe(String newName, String newShortName, UnitType newType, UUID newParentId) {
        if (id().equals(newParentId)) {
            throw new RuleBroken("organisation.ownParent").at("parent");
        }
        name = Text.required("name", newName, Text.TITLE);
        shortName = Text.optional("shortName", newShortName, 60);
        type = newType;
        parentId = newParentId;
    }

    void activate(boolean isActive) {
        active = isActive;
    }

    public String name() {
        return name;
    }

    public Optional<String> shortName() {
        return Optional.ofNullable(shortName);
    }

    public UnitType type() {
        return type;
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public boolean isActive() {
        return active;
    }
}
