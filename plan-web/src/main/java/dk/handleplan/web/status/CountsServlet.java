package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.status.sheet.CountService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An empty table of counts with a line for each criterion that somebody counts; it can be handed in with dates and figures. */
@WebServlet("/counts.csv")
public class CountsServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CountService counts;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(counts.countable(me.user(), id()), response);
    }

    private static void write(List<Initiative> countable, HttpServletResponse response) throws IOException {
        try (var file = TableFile.download(response, true, "optaelling", "", List.of())) {
            var heading = new ArrayList<>(CountTable.DANISH);
            heading.addAll(List.of("indsats", "kriterium"));
            file.row(heading);
            for (var initiative : countable) {
                for (var indicator : initiative.indicators()) {
                    file.row(List.of(code(indicator), "", "", "", initiative.shortTitle(), indicator.text()));
                }
            }
        }
    }

    private static String code(Indicator indicator) {
        return indicator.code().orElse(indicator.id().toString());
    }
}
