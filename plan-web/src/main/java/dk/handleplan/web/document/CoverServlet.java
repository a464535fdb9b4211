package dk.handleplan.web.document;

import dk.handleplan.core.document.CoverService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The picture on the cover of a plan: for everybody once it is published, until then for those who choose it. */
@WebServlet("/plan-cover")
public class CoverServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CoverService covers;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = covers.picture(me.find().orElse(null), year(request));
        response.setContentType(picture.type());
        response.setContentLength(picture.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(picture.content());
    }
}
