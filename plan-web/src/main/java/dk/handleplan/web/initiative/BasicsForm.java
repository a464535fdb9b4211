package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.web.shared.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Titles, committees and contacts. */
@Named
@RequestScoped
public class BasicsForm implements PartForm {

    private String title;
    private String shortTitle;
    private String subtitle;
    private Set<UUID> committees;
    private Rows<ContactRow> contacts;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.BASICS;
    }

    @Override
    public void read() {
        var initiative = edited.getInitiative();
        title = initiative.title();
        shortTitle = initiative.shortTitle().equals(title) ? null : initiative.shortTitle();
        subtitle = initiative.subtitle().orElse(null);
        committees = initiative.committees();
        getContacts()
                .fill(initiative.contacts().stream().map(ContactRow::new).toList(), edited.wantsAnother("contacts"));
    }

    @Override
    public List<FormSection> sections() {
        var anchors = new FormSection.Anchors(
                asked.wasAsked(FormField.COMMITTEES)
                        ? committees
                        : edited.getInitiative().committees(),
                asked.wasAsked(FormField.CONTACTS)
                        ? getContacts().written(ContactRow::toContact)
                        : edited.getInitiative().contacts());
        return List.of(new FormSection.Titles(title, shortTitle, subtitle), anchors);
    }

    @Override
    public Map<String, Rows<?>> lists() {
        return Map.of("contacts", getContacts());
    }

    public List<Choice> getCommitteeChoices() {
        return edited.getLists().committees().stream()
                .map(body -> new Choice(body.id(), body.abbreviation() + " – " + body.name()))
                .toList();
    }

    public Rows<ContactRow> getContacts() {
        if (contacts == null) {
            contacts = edited.rows("contacts", ContactRow::new, ContactRow::isWritten);
        }
        return contacts;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getShortTitle() {
        return shortTitle;
    }

    public void setShortTitle(String shortTitle) {
        this.shortTitle = shortTitle;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    public Set<UUID> getCommittees() {
        return committees;
    }

    public void setCommittees(Set<UUID> committees) {
        this.committees = committees;
    }
}
