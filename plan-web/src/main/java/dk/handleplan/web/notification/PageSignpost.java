package dk.handleplan.web.notification;

import dk.handleplan.core.notification.Signpost;
import dk.handleplan.web.inbox.TaskPaths;
import dk.handleplan.web.shared.SiteSettings;
import dk.handleplan.web.shared.TextCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** The words of the inbox, and the addresses under {@code plan.base.url}. */
@ApplicationScoped
public class PageSignpost implements Signpost {

    private SiteSettings site;

    protected PageSignpost() {}

    @Inject
    public PageSignpost(SiteSettings site) {
        this.site = site;
    }

    @Override
    public String task(String kind, Locale reader) {
        return TextCatalogue.get("inbox." + kind, reader);
    }

    @Override
    public String place(String kind, UUID caseId, UUID cycleId, int year) {
        return site.getBaseUrl() + TaskPaths.of(kind, caseId, cycleId, year);
    }

    @Override
    public String inbox() {
        return site.getBaseUrl() + "/inbox";
    }

    @Override
    public String municipality() {
        return site.getMunicipalityName();
    }
}
