package dk.handleplan.web.document;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The description of the open data for programs, as OpenAPI 3 in YAML. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml;charset=UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        try (var description = OpenApiServlet.class.getResourceAsStream("openapi.yaml")) {
            description.transferTo(response.getOutputStream());
        }
    }
}
