package dk.handleplan.web.reassessment;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.reassessment.ReappraisalService;
import dk.handleplan.core.reassessment.ReappraisalService.ShownReappraisal;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One initiative that is flagged because of an outside event. */
@Named
@RequestScoped
public class ReappraisalPage {

    @Inject
    ReappraisalService reappraisals;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private long version;
    private String note;
    private ShownReappraisal shown;

    public void read() {
        version = getShown().reappraisal().version();
    }

    public ShownReappraisal getShown() {
        if (shown == null) {
            shown = reappraisals.reappraisal(me.user(), id);
        }
        return shown;
    }

    public void withdraw() {
        var event = getShown().event();
        reappraisals.withdraw(me.user(), id, version, note);
        pages.done(
                "/event?id=" + event.id(),
                "reassessment.unflaggedNotice",
                getShown().initiative().shortTitle());
    }

    public boolean isWithdrawable() {
        return me.user().has(Role.SECRETARIAT);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
