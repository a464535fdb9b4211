package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.BodyDetails;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One political body. */
@Named
@RequestScoped
public class BodyPage {

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
    private String abbreviation;
    private String name;
    private BodyType type;
    private boolean active = true;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (id != null) {
            show(organisation.body(id));
        }
    }

    private void show(Body body) {
        version = body.version();
        abbreviation = body.abbreviation();
        name = body.name();
        type = body.type();
        active = body.isActive();
    }

    public void save() {
        organisation.saveBody(me.user(), id, version, new BodyDetails(abbreviation, name, type, active));
        pages.done("/setup/bodies", "shared.saved");
    }

    public String getHeading() {
        return organisation.body(id).name();
    }

    public List<Choice> getTypes() {
        return Choice.of(BodyType.values(), texts::name);
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

    public String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BodyType getType() {
        return type;
    }

    public void setType(BodyType type) {
        this.type = type;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
