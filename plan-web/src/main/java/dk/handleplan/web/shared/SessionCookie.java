package dk.handleplan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Behind HTTPS the session's cookie never travels without it. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    SiteSettings site;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(site.isBehindHttps());
    }
}
