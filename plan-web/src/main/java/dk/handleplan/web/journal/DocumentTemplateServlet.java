package dk.handleplan.web.journal;

import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.DocumentTemplateService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a template as it was handed in: {@code ?id=} the version's id. */
@WebServlet("/setup/document-template.docx")
public class DocumentTemplateServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient DocumentTemplateService templates;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var template = templates.open(me.user(), id());
        var content = template.content().orElseThrow();
        response.setContentType(DocumentFormat.WORD.type());
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"dokumentskabelon-" + template.number() + ".docx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content);
    }
}
