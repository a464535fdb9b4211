package dk.handleplan.web.calendar;

import dk.handleplan.core.calendar.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a calendar to whoever knows its address: {@code /calendar/feed/<token>.ics}. */
@WebServlet("/calendar/feed/*")
public class CalendarFeedServlet extends HttpServlet {

    static final String PATH = "/calendar/feed/";
    static final String ENDING = ".ics";

    @Inject
    CalendarService calendars;

    @Inject
    ICalendarWriter writer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var feed = calendars.feed(token(request.getPathInfo()));
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"handleplan.ics\"");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getWriter().write(writer.write(feed.get()));
    }

    private static String token(String path) {
        return path != null && path.endsWith(ENDING) ? path.substring(1, path.length() - ENDING.length()) : null;
    }
}
