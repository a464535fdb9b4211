package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AttachedFile;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands out a file to be kept: never as something the browser shows or runs. */
public abstract class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentUser me;

    protected abstract AttachedFile open(User reader, UUID id);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = open(me.user(), UUID.fromString(request.getParameter("id")));
            response.setContentType("application/octet-stream");
            response.setContentLength(file.content().length);
            response.setHeader("Content-Disposition", disposition(file.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file.content());
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound | IllegalArgumentException | NullPointerException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The name as RFC 6266 and RFC 8187 have it: plain for old browsers, whole for the others. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%;]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
