package dk.handleplan.web.shared;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A group of radio buttons or boxes as the design system draws them; its items are {@link Choice}s. */
abstract class ChoiceGroup extends UIInput {

    ChoiceGroup() {
        setRendererType(null);
    }

    abstract String kind();

    abstract boolean isChosen(FacesContext faces, Object value);

    @Override
    public String getFamily() {
        return "hp";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        var writer = faces.getResponseWriter();
        var number = 0;
        for (var item : items()) {
            write(faces, writer, item, getClientId(faces) + "-" + number++);
        }
    }

    private void write(FacesContext faces, ResponseWriter writer, Choice item, String id) throws IOException {
        writer.startElement("div", this);
        writer.writeAttribute("class", "form-group-" + kind(), null);
        writer.startElement("input", this);
        writer.writeAttribute("type", kind(), null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", getClientId(faces), null);
        writer.writeAttribute("class", "form-" + kind(), null);
        writer.writeAttribute("value", asText(item.value()), null);
        if (isChosen(faces, item.value())) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (item.hint() != null) {
            writer.writeAttribute("aria-describedby", id + "-hint", null);
        }
        writer.endElement("input");
        writer.startElement("label", this);
        writer.writeAttribute("class", "form-label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(item.label(), null);
        writer.endElement("label");
        writeHint(writer, item, id);
        writer.endElement("div");
    }

    private void writeHint(ResponseWriter writer, Choice item, String id) throws IOException {
        if (item.hint() != null) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "form-hint", null);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeText(item.hint(), null);
            writer.endElement("span");
        }
    }

    @SuppressWarnings("unchecked")
    Collection<Choice> items() {
        var items = (Collection<Choice>) getAttributes().get("items");
        return items == null ? List.of() : items;
    }

    Object valueOf(String submitted) {
        return items().stream()
                .map(Choice::value)
                .filter(value -> asText(value).equals(submitted))
                .findFirst()
                .orElse(null);
    }

    static String asText(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : Objects.toString(value, "");
    }
}
