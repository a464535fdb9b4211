package dk.handleplan.web.shared;

import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.StaleData;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/** What the domain refuses becomes a sentence beside its field, or on top of the page; a lookup in vain becomes a 404 or 403. */
public final class Refusals {

    private static final String STALE = Refusals.class.getName() + ".stale";

    private Refusals() {}

    /** Whether what was sent rests on something that has changed since, so that the page must be fetched anew. */
    static boolean isStale(FacesContext faces) {
        return Boolean.TRUE.equals(faces.getAttributes().get(STALE));
    }

    /** The refusal inside whatever the container wrapped around it. */
    public static Optional<DomainException> in(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> asRefusal(cause).stream())
                .findFirst();
    }

    private static Optional<DomainException> asRefusal(Throwable cause) {
        if (cause instanceof DomainException refusal) {
            return Optional.of(refusal);
        }
        return cause instanceof OptimisticLockException ? Optional.of(new StaleData("shared.stale")) : Optional.empty();
    }

    static void tell(FacesContext faces, DomainException refusal) {
        if (faces.isPostback()) {
            refusal.all().forEach(reason -> addMessage(faces, reason));
            faces.getAttributes().put(STALE, refusal instanceof StaleData);
            faces.renderResponse();
        } else {
            answer(faces, statusOf(refusal));
        }
    }

    /** In the language of the page. */
    public static String sentence(DomainException refusal) {
        return refusal.sentence(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static void addMessage(FacesContext faces, DomainException reason) {
        var sentence = reason.sentence(faces.getViewRoot().getLocale());
        var field = reason.field().map(name -> clientIdOf(faces, name)).orElse(null);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    static int statusOf(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_CONFLICT;
    }

    static void answer(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static String clientIdOf(FacesContext faces, String field) {
        var found = new String[1];
        var context = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(context, (visit, component) -> {
            found[0] =
                    isCalled(faces, component, field) && isSubmitted(component) ? component.getClientId(faces) : null;
            return found[0] == null ? VisitResult.ACCEPT : VisitResult.COMPLETE;
        });
        return found[0];
    }

    /** Another form of the page may have a field of the same name. */
    private static boolean isSubmitted(UIComponent component) {
        var around = component.getParent();
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        return around == null || ((UIForm) around).isSubmitted();
    }

    /** An input goes by its id, or in a row of several by the name it was given as {@code field}; a line comes before it. */
    private static boolean isCalled(FacesContext faces, UIComponent component, String field) {
        var line = field.substring(0, field.lastIndexOf(':') + 1);
        var name = field.substring(line.length());
        return (name.equals(component.getId())
                        || name.equals(component.getAttributes().get("field")))
                && component.getClientId(faces).startsWith(line);
    }
}
