package dk.handleplan.web.initiative;

import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.TextAnswer;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.UUID;

/**
 * Saves one text of the form while somebody writes, and without a text tells who else is there; the page's script asks for it and
 * shows the answer.
 */
@WebServlet("/autosave")
public class AutosaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(AutosaveServlet.class.getName());

    @Inject
    transient InitiativeService initiatives;

    @Inject
    transient CurrentUser me;

    @Inject
    transient AutosaveToken token;

    @Inject
    transient AutosaveAnswer answer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.isSentWith(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            var id = UUID.fromString(request.getParameter("id"));
            answer(response, request.getParameter("answer") == null ? company(request, id) : saved(request, id));
        } catch (IllegalArgumentException | NullPointerException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException thrown) {
            response.setStatus(answer.isRefusal(thrown) ? SC_CONFLICT : failed(thrown));
            answer(response, answer.refused(thrown));
        }
    }

    private static int failed(RuntimeException thrown) {
        LOG.log(Logger.Level.ERROR, "A text could not be saved", thrown);
        return SC_SERVICE_UNAVAILABLE;
    }

    private JsonObjectBuilder saved(HttpServletRequest request, UUID id) {
        var saved = initiatives.autosave(
                me.user(),
                id,
                TextAnswer.valueOf(request.getParameter("answer")),
                request.getParameter("was"),
                request.getParameter("text"));
        return answer.saved(saved.after()).add("before", saved.before());
    }

    private JsonObjectBuilder company(HttpServletRequest request, UUID id) {
        var part = FormPart.valueOf(request.getParameter("part"));
        return answer.company(initiatives.company(me.user(), id, part), id, part);
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
