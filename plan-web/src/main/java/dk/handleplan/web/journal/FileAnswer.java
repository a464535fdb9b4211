package dk.handleplan.web.journal;

import dk.handleplan.core.journal.Handout;
import dk.handleplan.web.shared.DocumentAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands a kept file out, or tells a browser that it has it already. */
final class FileAnswer {

    private FileAnswer() {}

    static void write(Handout handout, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = handout.file();
        var tag = '"' + file.sha256() + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        DocumentAnswer.write(response, handout.name(), file.format(), file.content());
    }
}
