package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.PresentationOverview;
import dk.handleplan.core.presentation.PresentationService;
import dk.handleplan.core.presentation.PresentationService.Request;
import dk.handleplan.core.presentation.Purpose;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The status of a round as one page that can be printed. */
@Named
@RequestScoped
public class StatusDocumentPage {

    @Inject
    StatusDocumentService documents;

    @Inject
    DocumentWords words;

    @Inject
    PresentationOverview overview;

    @Inject
    PresentationService presenting;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private StatusDocument document;
    private Set<UUID> bodies = new HashSet<>();
    private Purpose purpose;
    private LocalDate meeting;

    public void read() {
        getDocument();
    }

    public StatusDocument getDocument() {
        if (document == null) {
            document = documents.of(me.user(), id);
        }
        return document;
    }

    /** Puts it before the chosen bodies as it stands now. */
    public void present() {
        presenting.present(me.user(), id, new Request(bodies, purpose, meeting));
        pages.done("/status-document?id=" + id, "presentation.presented");
    }

    public boolean isPresentable() {
        return me.is("SECRETARIAT") && getDocument().accepted() > 0;
    }

    public List<Choice> getBodyChoices() {
        return overview.choices(me.user()).stream()
                .map(body -> new Choice(body.id(), body.name()))
                .toList();
    }

    public List<Choice> getPurposes() {
        return Choice.of(Purpose.values(), texts::name);
    }

    public String getTitle() {
        return words.title(getDocument());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Set<UUID> getBodies() {
        return bodies;
    }

    public void setBodies(Set<UUID> bodies) {
        this.bodies = bodies;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public LocalDate getMeeting() {
        return meeting;
    }

    public void setMeeting(LocalDate meeting) {
        this.meeting = meeting;
    }
}
