package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.core.shared.RecordJson;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The status of a round as data, for whoever may read the page. */
@Path("rounds/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
public class RoundsResource {

    @Inject
    StatusDocumentService documents;

    @Inject
    CurrentUser me;

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
    public String round(@PathParam("id") UUID id) {
        return RecordJson.write(documents.of(me.user(), id)).toString();
    }
}
