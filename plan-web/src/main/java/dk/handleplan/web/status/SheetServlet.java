package dk.handleplan.web.status;

import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.status.sheet.ReadingSheetService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The open readings of a round as a sheet, for those who write them. */
@WebServlet("/status-sheet.xlsx")
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ReadingSheetService sheets;

    @Inject
    transient ReadingWorkbook workbook;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var round = Optional.ofNullable(pages.getIdInAddress()).orElseThrow(() -> new NotFound("shared.notFound"));
            var sheet = sheets.sheet(me.user(), round);
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"status-" + sheet.year() + ".xlsx\"");
            workbook.write(sheet, response.getOutputStream());
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
