package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Contact;

/** A contact as it is written in the form. */
public class ContactRow {

    private String jobRole;
    private String unitName;
    private String personName;
    private boolean publishName;

    ContactRow() {}

    ContactRow(Contact contact) {
        jobRole = contact.jobRole();
        unitName = contact.unitName();
        personName = contact.personName();
        publishName = contact.isPublishName();
    }

    boolean isWritten() {
        return jobRole != null || unitName != null || personName != null;
    }

    Contact toContact() {
        return new Contact(jobRole, unitName, personName, publishName, false);
    }

    public String getJobRole() {
        return jobRole;
    }

    public void setJobRole(String jobRole) {
        this.jobRole = jobRole;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public boolean isPublishName() {
        return publishName;
    }

    public void setPublishName(boolean publishName) {
        this.publishName = publishName;
    }
}
