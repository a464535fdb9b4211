package dk.handleplan.web.letter;

import dk.handleplan.core.letter.ConditionService;
import dk.handleplan.core.letter.ConditionService.ShownCondition;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** A condition of a grant: the unit says how it is met, the secretariat settles it. */
@Named
@RequestScoped
public class ConditionPage {

    @Inject
    ConditionService conditions;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private long version;
    private String report;
    private String note;
    private LocalDate dueOn;
    private ShownCondition shown;

    public void read() {
        version = getShown().condition().version();
        dueOn = getShown().condition().dueOn();
        report = getShown().condition().report().orElse(null);
    }

    public ShownCondition getShown() {
        if (shown == null) {
            shown = conditions.condition(me.user(), id);
        }
        return shown;
    }

    public void hand() {
        conditions.report(me.user(), id, version, report);
        done("letter.reportedNotice");
    }

    public void accept() {
        conditions.accept(me.user(), id, version);
        done("letter.acceptedNotice");
    }

    public void giveBack() {
        conditions.giveBack(me.user(), id, version, note);
        done("letter.givenBackNotice");
    }

    public void waive() {
        conditions.waive(me.user(), id, version, note);
        done("letter.waivedNotice");
    }

    public void move() {
        conditions.move(me.user(), id, version, dueOn);
        done("letter.movedNotice");
    }

    private void done(String notice) {
        pages.done("/condition?id=" + id, notice);
    }

    public boolean isReportable() {
        return conditions.mayReport(me.user(), getShown());
    }

    /** Whether this person may accept, give back, waive or move it. */
    public boolean isInCharge() {
        return !getShown().condition().isSettled() && me.user().has(Role.SECRETARIAT);
    }

    /** The look of a badge. */
    public String getLook() {
        return switch (getShown().condition().state()) {
            case OPEN -> "warning";
            case REPORTED -> "info";
            case MET, WAIVED -> "success";
        };
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

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
