package dk.handleplan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;

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

    public static boolean isAsked(FacesContext faces) {
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

    /** How the fields say what they were sent, by their ids: an amount in millions stands there in kroner. */
    public static JsonObjectBuilder written(FacesContext faces) {
        var written = Json.createObjectBuilder();
        var context = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(context, (visit, component) -> {
            if (component instanceof UIInput input && input.getConverter() != null) {
                written.add(input.getClientId(faces), text(faces, input));
            }
            return VisitResult.ACCEPT;
        });
        return written;
    }

    private static String text(FacesContext faces, UIInput input) {
        return input.getConverter().getAsString(faces, input, input.getValue());
    }

    public static void answer(FacesContext faces, int status, JsonObjectBuilder body) {
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
