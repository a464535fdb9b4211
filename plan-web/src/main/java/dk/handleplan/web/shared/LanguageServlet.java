package dk.handleplan.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** {@code /language?to=en&back=/inbox}: remembers the language and goes back to where it was chosen. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.of(request.getParameter("to"))
                .ifPresent(locale -> response.addCookie(cookie(locale.getLanguage(), request)));
        response.sendRedirect(LocalPath.orHome(request.getParameter("back")));
    }

    private static Cookie cookie(String code, HttpServletRequest request) {
        var cookie = new Cookie(Language.COOKIE, code);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
