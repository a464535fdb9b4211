package dk.handleplan.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** One of several. */
@FacesComponent("hp.RadioGroup")
public class RadioGroup extends ChoiceGroup {

    @Override
    String kind() {
        return "radio";
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        var submitted = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        setSubmittedValue(submitted == null ? "" : submitted);
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return valueOf((String) submitted);
    }

    @Override
    boolean isChosen(FacesContext faces, Object value) {
        return getSubmittedValue() == null
                ? value.equals(getValue())
                : asText(value).equals(getSubmittedValue());
    }
}
