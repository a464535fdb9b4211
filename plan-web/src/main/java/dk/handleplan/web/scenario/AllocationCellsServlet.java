package dk.handleplan.web.scenario;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NO_CONTENT;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import dk.handleplan.core.scenario.ScenarioTableService;
import dk.handleplan.web.initiative.AutosaveToken;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Json;
import dk.handleplan.web.shared.Refusals;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.Optional;
import java.util.UUID;

/** Saves cells of a scenario while somebody types, and tells what others changed; the table's script asks for it. */
@WebServlet("/allocation-cells")
public class AllocationCellsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(AllocationCellsServlet.class.getName());

    @Inject
    transient ScenarioTableService table;

    @Inject
    transient CurrentUser me;

    @Inject
    transient AutosaveToken token;

    @Inject
    transient CellsAnswer answer;

    /** A step that can be refused. */
    private interface Step {
        Optional<JsonObject> take();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            var since = Long.parseLong(request.getParameter("since"));
            var changed = table.since(me.user(), UUID.fromString(request.getParameter("scenario")), since);
            return changed.revision() == since ? Optional.empty() : Optional.of(answer.of(changed));
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.isSentWith(request)) {
            response.sendError(SC_FORBIDDEN);
            return;
        }
        answer(response, () -> {
            var sent = sent(request);
            var id = UUID.fromString(sent.getString("scenario"));
            return Optional.of(answer.of(table.change(me.user(), id, answer.typed(sent.getJsonArray("cells")))));
        });
    }

    private static JsonObject sent(HttpServletRequest request) {
        try (var reader = Json.createReader(request.getInputStream())) {
            return reader.readObject();
        } catch (IOException broken) {
            throw new JsonException("What was sent did not arrive", broken);
        }
    }

    private void answer(HttpServletResponse response, Step step) throws IOException {
        try {
            var found = step.take();
            if (found.isPresent()) {
                write(response, found.get());
            } else {
                response.setStatus(SC_NO_CONTENT);
            }
        } catch (IllegalArgumentException | NullPointerException | ClassCastException | JsonException nonsense) {
            response.sendError(SC_BAD_REQUEST);
        } catch (RuntimeException thrown) {
            var refusal = Refusals.in(thrown);
            response.setStatus(refusal.isPresent() ? SC_CONFLICT : failed(thrown));
            write(response, answer.refused(refusal));
        }
    }

    private static int failed(RuntimeException thrown) {
        LOG.log(Logger.Level.ERROR, "Cells could not be saved", thrown);
        return SC_SERVICE_UNAVAILABLE;
    }

    private static void write(HttpServletResponse response, JsonObject body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
