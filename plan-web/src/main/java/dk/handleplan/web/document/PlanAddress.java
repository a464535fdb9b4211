package dk.handleplan.web.document;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable addresses of a published plan: {@code /plan/2019} as a page, {@code /plan/2019/initiative-7} one of its initiatives,
 * {@code /plan/2019.pdf} as a file, {@code /plan/2019/v1.pdf} as it was in an earlier version, {@code /plan/2019/cover} the
 * picture on its cover.
 */
@WebServlet("/plan/*")
public class PlanAddress extends HttpServlet {

    private static final Pattern PAGE = Pattern.compile("/(\\d{4})");
    private static final Pattern INITIATIVE = Pattern.compile("/(\\d{4})/initiative-([1-9]\\d{0,5})");
    private static final Pattern COVER = Pattern.compile("/(\\d{4})/cover");
    private static final Pattern FILE = Pattern.compile("/(\\d{4})(?:/v(\\d{1,4}))?\\.([a-z]{3,4})");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var behind = behind(Objects.toString(request.getPathInfo(), ""));
        if (behind.isPresent()) {
            request.getRequestDispatcher(behind.get()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<String> behind(String path) {
        var page = PAGE.matcher(path);
        if (page.matches()) {
            return Optional.of("/plan-of-year.xhtml?year=" + page.group(1));
        }
        var initiative = INITIATIVE.matcher(path);
        if (initiative.matches()) {
            return Optional.of("/plan-initiative.xhtml?year=" + initiative.group(1) + "&number=" + initiative.group(2));
        }
        var cover = COVER.matcher(path);
        if (cover.matches()) {
            return Optional.of("/plan-cover?year=" + cover.group(1));
        }
        var file = FILE.matcher(path);
        return file.matches()
                ? Optional.of("/plan-file?year=" + file.group(1) + "&version=" + Objects.toString(file.group(2), "")
                        + "&format=" + file.group(3))
                : Optional.empty();
    }
}
