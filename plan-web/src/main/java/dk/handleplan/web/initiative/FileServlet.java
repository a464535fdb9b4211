package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AttachedFile;
import dk.handleplan.core.organisation.User;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands out a file to be kept: never as something the browser shows or runs. */
public abstract class FileServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentUser me;

    protected abstract AttachedFile open(User reader, UUID id);

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = open(me.user(), id());
        response.setContentType("application/octet-stream");
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
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
