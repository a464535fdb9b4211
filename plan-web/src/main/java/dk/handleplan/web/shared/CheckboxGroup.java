package dk.handleplan.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Any of several; the value is a {@code Set}. */
@FacesComponent("hp.CheckboxGroup")
public class CheckboxGroup extends ChoiceGroup {

    @Override
    String kind() {
        return "checkbox";
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        var submitted =
                faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(submitted == null ? new String[0] : submitted);
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return Arrays.stream((String[]) submitted)
                .map(this::valueOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    boolean isChosen(FacesContext faces, Object value) {
        return getSubmittedValue() instanceof String[] submitted
                ? List.of(submitted).contains(asText(value))
                : getValue() instanceof Collection<?> chosen && chosen.contains(value);
    }
}
