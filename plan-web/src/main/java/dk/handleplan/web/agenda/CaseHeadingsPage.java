package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.CaseHeading;
import dk.handleplan.core.agenda.CaseHeadingService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The headings of cases to political bodies: names, order, and which of them cases have. */
@Named
@RequestScoped
public class CaseHeadingsPage {

    private static final String HERE = "/setup/case-headings";

    @Inject
    CaseHeadingService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private long version;
    private String own;
    private List<CaseHeadingForm> headings;

    /** Refuses who may not before anything of the page is written. */
    public void read() {
        version = service.get(me.user()).version();
    }

    public List<CaseHeadingForm> getHeadings() {
        if (headings == null) {
            headings = service.get(me.user()).all().stream()
                    .map(CaseHeadingForm::new)
                    .toList();
        }
        return headings;
    }

    private List<CaseHeading> written() {
        return getHeadings().stream().map(CaseHeadingForm::written).toList();
    }

    public void save() {
        service.arrange(me.user(), version, written());
        pages.done(HERE, "agenda.headings.saved");
    }

    public void move(UUID id, boolean up) {
        service.move(me.user(), version, written(), id, up);
        pages.done(HERE + "#heading-" + id, "agenda.headings.saved");
    }

    public void remove(UUID id) {
        service.remove(me.user(), version, written(), id);
        pages.done(HERE, "agenda.headings.saved");
    }

    public void add() {
        service.add(me.user(), version, written(), own);
        pages.done(HERE, "agenda.headings.saved");
    }

    /** What stands under it. */
    public String help(CaseHeading heading) {
        return texts.get(heading.isOwn() ? "agenda.headings.ownHelp" : "agenda.headings.CasePart." + heading.part());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
