package dk.handleplan.web.shared;

import dk.handleplan.core.shared.DomainException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;

/** A converter that says what is wrong in a full sentence in the reader's language. */
public abstract class SpokenConverter implements Converter<Object> {

    protected abstract Object read(String text, Class<?> type, FacesContext faces);

    protected abstract String write(Object value);

    @Override
    public Object getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return blank(typeOf(faces, component));
        }
        try {
            return read(text.strip(), typeOf(faces, component), faces);
        } catch (DomainException refusal) {
            throw wrong(refusal.sentence(faces.getViewRoot().getLocale()));
        }
    }

    Object blank(Class<?> type) {
        return null;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Object value) {
        return value == null ? "" : write(value);
    }

    static ConverterException wrong(String sentence) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    static ConverterException wrongText(FacesContext faces, String key) {
        return wrong(TextCatalogue.get(key, faces.getViewRoot().getLocale()));
    }

    private static Class<?> typeOf(FacesContext faces, UIComponent component) {
        var expression = component.getValueExpression("value");
        var type = expression == null ? null : expression.getType(faces.getELContext());
        return type == null ? Object.class : type;
    }
}
