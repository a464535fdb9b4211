package dk.handleplan.web.calendar;

import dk.handleplan.core.calendar.CalendarService;
import dk.handleplan.core.calendar.CalendarService.Offer;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.SiteSettings;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** The private links to one's calendars; a new link is shown once, on the page after it was made. */
@Named
@RequestScoped
public class CalendarPage {

    private static final String NEW_LINK = CalendarPage.class.getName() + ".new";

    @Inject
    CalendarService calendars;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    SiteSettings site;

    @Inject
    HttpServletRequest request;

    private List<Offer> offers;
    private String newLink;
    private String newTitle;

    public void read() {
        var session = request.getSession();
        if (session.getAttribute(NEW_LINK) instanceof String[] made) {
            newLink = made[0];
            newTitle = made[1];
            session.removeAttribute(NEW_LINK);
        }
    }

    public void renew(UUID cycleId) {
        var offer = getOffers().stream()
                .filter(one -> cycleId == null ? one.cycleId() == null : cycleId.equals(one.cycleId()))
                .findFirst()
                .orElseThrow();
        var token = calendars.renew(me.user(), cycleId);
        var address = site.getBaseUrl() + CalendarFeedServlet.PATH + token.text() + CalendarFeedServlet.ENDING;
        request.getSession().setAttribute(NEW_LINK, new String[] {address, title(offer)});
        pages.done("/calendar", "calendar.made");
    }

    public List<Offer> getOffers() {
        if (offers == null) {
            offers = calendars.offers(me.user());
        }
        return offers;
    }

    public String title(Offer offer) {
        return offer.cycleId() == null ? texts.get("calendar.mine") : offer.title();
    }

    /** The address of the link that was just made; null on every other visit. */
    public String getNewLink() {
        return newLink;
    }

    public String getNewTitle() {
        return newTitle;
    }
}
