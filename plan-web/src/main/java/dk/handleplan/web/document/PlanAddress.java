package dk.handleplan.web.document;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The stable address of a published plan: {@code /plan/2019}. */
@WebServlet("/plan/*")
public class PlanAddress extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getPathInfo();
        if (path != null && path.matches("/\\d{4}")) {
            request.getRequestDispatcher("/plan-of-year.xhtml?year=" + path.substring(1))
                    .forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
