package dk.handleplan.web.status;

import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Measured;
import dk.handleplan.web.shared.SpokenConverter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;

/** Figures that may be approximate or a range. */
@FacesConverter("figure")
public class FigureConverter extends SpokenConverter {

    @Override
    protected Object read(String text, Class<?> type, FacesContext faces) {
        return FigureText.read(text);
    }

    @Override
    protected String write(Object value) {
        return FigureText.write((Measured) value);
    }
}
