package dk.handleplan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Moves the demo's today on, for those who run the year. */
@WebServlet("/demo/today")
public class DemoTodayServlet extends HttpServlet {

    @Inject
    DemoClock clock;

    @Inject
    DemoSettings demo;

    @Inject
    CurrentUser me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!demo.isOn() || !me.isAdministration()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        TypedDate.parse(String.valueOf(request.getParameter("today"))).ifPresent(clock::moveTo);
        response.sendRedirect(LocalPath.orHome(request.getParameter("back")));
    }
}
