package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.TextAnswer;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Saves one text of the form while somebody writes; the page's script asks for it and shows the answer. */
@WebServlet("/autosave")
public class AutosaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String TOKEN = "X-Autosave-Token";

    @Inject
    transient InitiativeService initiatives;

    @Inject
    transient CurrentUser me;

    @Inject
    transient AutosaveToken token;

    @Inject
    transient InitiativeLook look;

    @Inject
    transient Texts texts;

    @Inject
    transient Language language;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.getValue().equals(request.getHeader(TOKEN))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            answer(response, HttpServletResponse.SC_OK, saved(request));
        } catch (IllegalArgumentException | NullPointerException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException thrown) {
            answer(response, HttpServletResponse.SC_CONFLICT, refused(thrown));
        }
    }

    private JsonObjectBuilder saved(HttpServletRequest request) {
        var fingerprint = initiatives.autosave(
                me.user(),
                UUID.fromString(request.getParameter("id")),
                TextAnswer.valueOf(request.getParameter("answer")),
                request.getParameter("fingerprint"),
                request.getParameter("text"));
        var now = look.time(Optional.of(Instant.now(clock)));
        return Json.createObjectBuilder()
                .add("fingerprint", fingerprint)
                .add("said", texts.of("initiative.savedAt", now, me.getName()));
    }

    private JsonObjectBuilder refused(RuntimeException thrown) {
        return Json.createObjectBuilder().add("said", sentence(thrown));
    }

    private String sentence(Throwable thrown) {
        if (thrown instanceof DomainException refusal) {
            return refusal.sentence(language.getLocale());
        }
        if (thrown instanceof OptimisticLockException || thrown.getCause() == null) {
            return texts.get("initiative.autosaveFailed");
        }
        return sentence(thrown.getCause());
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
