package dk.handleplan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Everything that was wrong, on top of the page, each with a link to its field. */
@FacesComponent("hp.ErrorSummary")
public class ErrorSummary extends UIComponentBase {

    @Override
    public String getFamily() {
        return "hp";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (faces.getMessageList().isEmpty()) {
            return;
        }
        var writer = faces.getResponseWriter();
        open(writer, faces);
        var ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            var id = ids.next();
            for (var message : faces.getMessageList(id)) {
                write(writer, id, message);
            }
        }
        writer.endElement("ul");
        if (Refusals.isStale(faces)) {
            writeReload(writer, faces);
        }
        writer.endElement("div");
        writer.endElement("div");
    }

    private void open(ResponseWriter writer, FacesContext faces) throws IOException {
        writer.startElement("div", this);
        writer.writeAttribute("class", "alert alert-error error-summary", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("aria-labelledby", "error-summary-heading", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("data-module", "error-summary", null);
        writer.startElement("div", this);
        writer.writeAttribute("class", "alert-body", null);
        writer.startElement("h2", this);
        writer.writeAttribute("class", "alert-heading", null);
        writer.writeAttribute("id", "error-summary-heading", null);
        writer.writeText(
                TextCatalogue.get("shared.errorHeading", faces.getViewRoot().getLocale()), null);
        writer.endElement("h2");
        writer.startElement("ul", this);
        writer.writeAttribute("class", "alert-text nobullet-list", null);
    }

    private void write(ResponseWriter writer, String id, FacesMessage message) throws IOException {
        writer.startElement("li", this);
        if (id == null) {
            writer.writeText(message.getSummary(), null);
        } else {
            writer.startElement("a", this);
            writer.writeAttribute("class", "function-link", null);
            writer.writeAttribute("href", "#" + id, null);
            writer.writeText(message.getSummary(), null);
            writer.endElement("a");
        }
        writer.endElement("li");
    }

    private void writeReload(ResponseWriter writer, FacesContext faces) throws IOException {
        writer.startElement("p", this);
        writer.startElement("a", this);
        writer.writeAttribute(
                "href",
                LocalPath.of((HttpServletRequest) faces.getExternalContext().getRequest()),
                null);
        writer.writeAttribute("data-reload", "", null);
        writer.writeText(TextCatalogue.get("shared.reload", faces.getViewRoot().getLocale()), null);
        writer.endElement("a");
        writer.endElement("p");
    }
}
