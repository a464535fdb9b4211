package dk.handleplan.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** The one edge at which a refusal of the domain, raised in a page's action, becomes a message; what was typed stays. */
public class RefusalActionListener implements ActionListener {

    private final ActionListener wrapped;

    public RefusalActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            var refusal = Refusals.in(e).orElseThrow(() -> e);
            Refusals.tell(FacesContext.getCurrentInstance(), refusal);
        }
    }
}
