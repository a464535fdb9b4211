package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftResponse;
import dk.handleplan.core.hearing.DraftResponse.Line;
import dk.handleplan.core.hearing.ObjectionService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The joint response as members see it while the chair writes it. */
@Named
@RequestScoped
public class ResponseDraftPage {

    @Inject
    ObjectionService objections;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    private UUID id;
    private DraftResponse response;

    public void read() {
        getResponse();
    }

    public DraftResponse getResponse() {
        if (response == null) {
            response = objections.draftResponse(me.user(), id);
        }
        return response;
    }

    public String titleOf(Line line) {
        return Places.title(line.place(), texts);
    }

    public String objection(Line line) {
        return "/objection?id=" + id + Places.about(line.place());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
