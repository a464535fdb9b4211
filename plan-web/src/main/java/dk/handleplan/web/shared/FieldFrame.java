package dk.handleplan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts label, hint and error around the one input inside it, and ties them together for screen readers. */
@FacesComponent("hp.FieldFrame")
public class FieldFrame extends UIComponentBase {

    @Override
    public String getFamily() {
        return "hp";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        var input = inputIn(this).orElseThrow();
        var id = input.getClientId(faces);
        var errors = errorsOf(faces, id);
        describe(input, id, !errors.isEmpty());
        var writer = faces.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", errors.isEmpty() ? "form-group" : "form-group form-error", null);
        if (isGroup(input)) {
            openGroup(writer, id);
        } else if (!isBox(input)) {
            writeLabel(writer, id);
        }
        if (!isBox(input)) {
            writeHint(writer, id);
        }
        writeErrors(writer, id, errors);
        if (isBox(input)) {
            writer.startElement("div", this);
            writer.writeAttribute("class", "form-group-checkbox", null);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        var input = inputIn(this).orElseThrow();
        var id = input.getClientId(faces);
        var writer = faces.getResponseWriter();
        if (isBox(input)) {
            writeLabel(writer, id);
            writeHint(writer, id);
            writer.endElement("div");
        }
        writeWordCounter(writer, id);
        if (isGroup(input)) {
            writer.endElement("fieldset");
        }
        writer.endElement("div");
    }

    private void describe(UIInput input, String id, boolean wrong) {
        var passThrough = input.getPassThroughAttributes(true);
        var described = describedBy(id, wrong);
        put(passThrough, "aria-describedby", described.isEmpty() ? null : described);
        put(passThrough, "aria-invalid", wrong ? "true" : null);
        put(passThrough, "aria-required", isRequired() && !isGroup(input) ? "true" : null);
    }

    private static void put(java.util.Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private String describedBy(String id, boolean wrong) {
        var ids = new ArrayList<String>();
        if (hint() != null) {
            ids.add(id + "-hint");
        }
        if (wrong) {
            ids.add(id + "-error");
        }
        if (words() != null) {
            ids.add(id + "-words");
        }
        return String.join(" ", ids);
    }

    private void openGroup(ResponseWriter writer, String id) throws IOException {
        writer.startElement("fieldset", this);
        writer.writeAttribute("id", id, null);
        var described =
                describedBy(id, !errorsOf(FacesContext.getCurrentInstance(), id).isEmpty());
        if (!described.isEmpty()) {
            writer.writeAttribute("aria-describedby", described, null);
        }
        writer.startElement("legend", this);
        writer.writeAttribute("class", "form-label", null);
        writeLabelText(writer);
        writer.endElement("legend");
    }

    private void writeLabel(ResponseWriter writer, String id) throws IOException {
        writer.startElement("label", this);
        writer.writeAttribute("class", isHidden() ? "form-label sr-only" : "form-label", null);
        writer.writeAttribute("for", id, null);
        writeLabelText(writer);
        writer.endElement("label");
    }

    private void writeLabelText(ResponseWriter writer) throws IOException {
        writer.writeText(text("label"), null);
        if (isRequired()) {
            writer.write(" ");
            span(writer, "required-mark", null, word("shared.requiredMark"));
        }
    }

    private void writeHint(ResponseWriter writer, String id) throws IOException {
        if (hint() != null) {
            span(writer, "form-hint", id + "-hint", hint());
        }
    }

    private void writeErrors(ResponseWriter writer, String id, List<FacesMessage> errors) throws IOException {
        if (errors.isEmpty()) {
            return;
        }
        writer.startElement("span", this);
        writer.writeAttribute("class", "form-error-message", null);
        writer.writeAttribute("id", id + "-error", null);
        span(writer, "sr-only", null, word("shared.errorPrefix") + " ");
        writer.writeText(
                String.join(" ", errors.stream().map(FacesMessage::getSummary).toList()), null);
        writer.endElement("span");
    }

    private void writeWordCounter(ResponseWriter writer, String id) throws IOException {
        if (words() == null) {
            return;
        }
        writer.startElement("span", this);
        writer.writeAttribute("class", "form-hint word-counter", null);
        writer.writeAttribute("id", id + "-words", null);
        writer.writeAttribute("data-word-limit", words(), null);
        writer.writeAttribute("data-counted", word("shared.wordsCounted"), null);
        writer.writeAttribute("data-too-many", word("shared.wordsTooMany"), null);
        writer.writeText(word("shared.wordsAtMost").replace("{0}", words()), null);
        writer.endElement("span");
    }

    private void span(ResponseWriter writer, String styleClass, String id, String text) throws IOException {
        writer.startElement("span", this);
        writer.writeAttribute("class", styleClass, null);
        if (id != null) {
            writer.writeAttribute("id", id, null);
        }
        writer.writeText(text, null);
        writer.endElement("span");
    }

    private static Optional<UIInput> inputIn(UIComponent parent) {
        for (var child : parent.getChildren()) {
            var found = child instanceof UIInput input ? Optional.of(input) : inputIn(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<FacesMessage> errorsOf(FacesContext faces, String id) {
        return faces.getMessageList(id);
    }

    private static boolean isGroup(EditableValueHolder input) {
        return input instanceof ChoiceGroup;
    }

    private static boolean isBox(UIInput input) {
        return "jakarta.faces.Checkbox".equals(input.getRendererType());
    }

    private boolean isRequired() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("required")));
    }

    private boolean isHidden() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("labelHidden")));
    }

    private String hint() {
        return text("hint");
    }

    private String words() {
        var words = text("words");
        return "0".equals(words) ? null : words;
    }

    private String text(String attribute) {
        var value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static String word(String key) {
        return TextCatalogue.get(
                key, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
