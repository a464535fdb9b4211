package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.UnitDetails;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One unit: what it is called, what kind it is, where it belongs. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    OrganisationService organisation;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private String name;
    private String shortName;
    private UnitType type;
    private UUID parent;
    private boolean active = true;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (id != null) {
            show(organisation.unit(id));
        }
    }

    private void show(Unit unit) {
        version = unit.version();
        name = unit.name();
        shortName = unit.shortName().orElse(null);
        type = unit.type();
        parent = unit.parentId().orElse(null);
        active = unit.isActive();
    }

    public void save() {
        organisation.saveUnit(me.user(), id, version, new UnitDetails(name, shortName, type, parent, active));
        pages.done("/setup/units", "shared.saved");
    }

    public String getHeading() {
        return organisation.unit(id).name();
    }

    public List<Choice> getTypes() {
        return Choice.of(UnitType.values(), texts::name);
    }

    public List<Choice> getParents() {
        return organisation.units().stream()
                .filter(unit -> !unit.id().equals(id))
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public UnitType getType() {
        return type;
    }

    public void setType(UnitType type) {
        this.type = type;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
