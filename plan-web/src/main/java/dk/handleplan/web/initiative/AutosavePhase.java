package dk.handleplan.web.initiative;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A form that the page's script sent is answered with what is wrong in which field, not with a page. */
public class AutosavePhase implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (isAsked(faces) && !faces.getResponseComplete()) {
            answer(faces, HttpServletResponse.SC_CONFLICT, refused(faces));
        }
    }

    static boolean isAsked(FacesContext faces) {
        return faces.isPostback()
                && faces.getExternalContext().getRequestHeaderMap().containsKey("X-Autosave");
    }

    private static JsonObjectBuilder refused(FacesContext faces) {
        var refused = Json.createArrayBuilder();
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> faces.getMessageList(id).stream()
                        .map(FacesMessage::getSummary)
                        .forEach(sentence -> refused.add(Json.createObjectBuilder()
                                .add("id", id == null ? "" : id)
                                .add("sentence", sentence))));
        return Json.createObjectBuilder().add("refused", refused);
    }

    static void answer(FacesContext faces, int status, JsonObjectBuilder body) {
        var external = faces.getExternalContext();
        external.setResponseStatus(status);
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(body.build().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
