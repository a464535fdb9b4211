package dk.handleplan.web.planfile;

import dk.handleplan.core.planfile.PlanFileService;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Hands a plan out as a file: {@code /export?id=} the cycle's id. */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    @Inject
    PlanFileService planFiles;

    @Inject
    CurrentUser me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var plan = planFiles.export(me.user(), UUID.fromString(request.getParameter("id")));
            response.setContentType("application/yaml;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + plan.name() + "\"");
            response.getWriter().write(plan.yaml());
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound | RuleBroken | IllegalArgumentException | NullPointerException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
