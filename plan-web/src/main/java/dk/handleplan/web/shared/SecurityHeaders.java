package dk.handleplan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a browser is told about every answer; pages themselves contain no script and no style. */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Inject
    SiteSettings site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.isSecure() || site.isBehindHttps()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", caching(request));
        if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isRawPage(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String caching(HttpServletRequest request) {
        if (!request.getServletPath().startsWith("/resources/")) {
            return "no-store";
        }
        return request.getQueryString() == null ? "public, max-age=600" : "public, max-age=31536000, immutable";
    }

    /** A form that another site sent. */
    private static boolean isForged(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isRawPage(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".xhtml");
    }
}
