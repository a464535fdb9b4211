package dk.handleplan.web.shared;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Collection;

/**
 * When a form comes back, a page knows what its address says before it reads the form: which year, which case. Otherwise
 * that would be told only after the form's fields are read, and a page could not ask for the rows it is made of.
 */
public class AddressFirst implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() && faces.getViewRoot() != null && !faces.getResponseComplete()) {
            parameters(faces).forEach(parameter -> tell(faces, parameter));
        }
    }

    private static Collection<UIViewParameter> parameters(FacesContext faces) {
        return ViewMetadata.getViewParameters(faces.getViewRoot());
    }

    private static void tell(FacesContext faces, UIViewParameter parameter) {
        parameter.decode(faces);
        parameter.validate(faces);
        parameter.updateModel(faces);
    }
}
