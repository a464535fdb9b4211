package dk.handleplan.web.shared;

import dk.handleplan.core.organisation.UserService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** {@code /language?to=en&back=/inbox}: remembers the language and goes back to where it was chosen. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Inject
    CurrentUser me;

    @Inject
    UserService users;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.of(request.getParameter("to")).map(Locale::getLanguage).ifPresent(code -> {
            response.addCookie(cookie(code, request));
            me.find().ifPresent(user -> users.speak(user, code));
        });
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
