package dk.handleplan.web.status;

import dk.handleplan.core.status.sheet.ReadingSheetService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The open readings of a round as a sheet, for those who write them. */
@WebServlet("/status-sheet.xlsx")
public class SheetServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ReadingSheetService sheets;

    @Inject
    transient ReadingWorkbook workbook;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet = sheets.sheet(me.user(), id());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"status-" + sheet.year() + ".xlsx\"");
        workbook.write(sheet, response.getOutputStream());
    }
}
