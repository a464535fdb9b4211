package dk.handleplan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the reader is, where to send the reader next, and what to say there. */
@Named("pages")
@RequestScoped
public class Pages {

    private static final String SAID = Pages.class.getName() + ".said";

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** Something to tell on the next page; {@code kind} is success, info, warning or error. */
    public record Notice(String kind, String text) implements Serializable {}

    /** Sends the reader to a path after a form was sent, so that a reload sends nothing again. */
    public void goTo(String path) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the reader on and tells there what was done; what was typed is then no longer kept. */
    public void done(String path, String textKey, Object... values) {
        say("success", textKey, values);
        goTo(path);
    }

    public void say(String kind, String textKey, Object... values) {
        var session = request.getSession();
        var said = new ArrayList<>(saidIn(session));
        said.add(new Notice(kind, texts.of(textKey, values)));
        session.setAttribute(SAID, said);
    }

    /** What there is to tell, once. */
    public List<Notice> getSaid() {
        var session = request.getSession(false);
        if (session == null) {
            return List.of();
        }
        var said = saidIn(session);
        if (!said.isEmpty()) {
            session.removeAttribute(SAID);
        }
        return said;
    }

    @SuppressWarnings("unchecked")
    private static List<Notice> saidIn(HttpSession session) {
        var said = (List<Notice>) session.getAttribute(SAID);
        return said == null ? List.of() : said;
    }

    /** The identity in the address, for what a page shows before Faces has read its parameters; null where there is none. */
    public UUID getIdInAddress() {
        return new UuidConverter().getAsObject(null, null, request.getParameter("id"));
    }

    /** The identities that a parameter of the address, or a field of the form that was sent, names as often as it stands there. */
    public List<UUID> idsSent(String parameter) {
        return Stream.ofNullable(request.getParameterValues(parameter))
                .flatMap(Stream::of)
                .map(UuidConverter::read)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The path and query of this page. */
    public String getHere() {
        return LocalPath.of(request);
    }

    public String getPath() {
        return getHere().split("\\?", 2)[0];
    }

    /** This page with one query parameter changed; null or blank removes it. */
    public String with(String name, Object value) {
        var others = Stream.of(query().split("&")).filter(part -> !part.isEmpty() && !part.startsWith(name + "="));
        var changed = value == null || value.toString().isBlank()
                ? Stream.<String>empty()
                : Stream.of(name + "=" + encoded(value));
        var all = Stream.concat(others, changed).collect(Collectors.joining("&"));
        return all.isEmpty() ? getPath() : getPath() + "?" + all;
    }

    /** As it was asked for, before any forward. */
    private String query() {
        var parts = getHere().split("\\?", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    public String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** Whether the reader is on this page or below it, for the menu. */
    public boolean within(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/");
    }
}
