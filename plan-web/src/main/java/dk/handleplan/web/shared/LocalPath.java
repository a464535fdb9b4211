package dk.handleplan.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** A path of this site, such as {@code /inbox?year=2020}: where it is safe to send somebody on to. */
public final class LocalPath {

    private static final Pattern SAFE = Pattern.compile("/(?:[\\w~.%=&?+,:@-][\\w/~.%=&?+,:@-]*)?");

    private LocalPath() {}

    public static String orHome(String path) {
        return path != null && SAFE.matcher(path).matches() ? path : "/";
    }

    /** The path and query a request was made for, before any forward. */
    public static String of(HttpServletRequest request) {
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = forwarded == null ? request.getRequestURI() : forwarded;
        var query = forwarded == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? path : path + "?" + query;
    }
}
