package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    CurrentUser me;

    private UUID id;
    private StatusDocument document;

    public void read() {
        getDocument();
    }

    public StatusDocument getDocument() {
        if (document == null) {
            document = documents.of(me.user(), id);
        }
        return document;
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
}
