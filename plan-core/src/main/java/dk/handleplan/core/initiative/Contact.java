package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A contact of an initiative. Plans publish job role and unit; the person's name only where {@code publishName} is set. */
@Entity
@Table(name = "initiative_contact")
public class Contact extends FormRow {

    private static final UUID NOBODYS = new UUID(0, 0);

    @Column(name = "job_role", length = Text.TITLE)
    private String jobRole;

    @Column(name = "unit_name", length = Text.TITLE)
    private String unitName;

    @Column(name = "person_name", length = Text.TITLE)
    private String personName;

    @Column(name = "publish_name")
    private boolean publishName;

    @Column(name = "unit_inferred")
    private boolean unitInferred;

    protected Contact() {}

    public Contact(String jobRole, String unitName, String personName, boolean publishName, boolean unitInferred) {
        this(UUID.randomUUID(), jobRole, unitName, personName, publishName, unitInferred);
    }

    private Contact(
            UUID id, String jobRole, String unitName, String personName, boolean publishName, boolean unitInferred) {
        super(id);
        this.jobRole = Text.optional("jobRole", jobRole, Text.TITLE);
        this.unitName = Text.optional("unitName", unitName, Text.TITLE);
        this.personName = Text.optional("personName", personName, Text.TITLE);
        this.publishName = publishName;
        this.unitInferred = unitInferred;
    }

    /** As everybody may read it: without the name of whoever has not agreed to be named. */
    public Contact published() {
        var name = publishName ? personName : null;
        return new Contact(NOBODYS, jobRole, unitName, name, name != null, unitInferred);
    }

    /** As the municipality's own people may read it: what it says, in a form of its own or printed again, is the same. */
    public Contact printed() {
        return new Contact(NOBODYS, jobRole, unitName, personName, publishName, unitInferred);
    }

    public String jobRole() {
        return jobRole;
    }

    public String unitName() {
        return unitName;
    }

    public String personName() {
        return personName;
    }

    public boolean isPublishName() {
        return publishName;
    }

    public boolean isUnitInferred() {
        return unitInferred;
    }
}
