package dk.handleplan.web.shared;

import dk.handleplan.core.journal.DocumentFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a document: a browser shows a PDF, and saves what is to be worked on. */
public final class DocumentAnswer {

    private DocumentAnswer() {}

    /** @param name of the file, with its ending */
    public static void write(HttpServletResponse response, String name, DocumentFormat format, byte[] content)
            throws IOException {
        var disposition = format == DocumentFormat.PDF ? "inline" : "attachment";
        response.setContentType(format.type());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + name + '"');
        response.getOutputStream().write(content);
    }
}
