package dk.handleplan.web.reassessment;

import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.reassessment.ReappraisalDeadlines;
import dk.handleplan.core.reassessment.ReappraisalDecisions;
import dk.handleplan.core.reassessment.ReappraisalOutcome;
import dk.handleplan.core.reassessment.ReappraisalService;
import dk.handleplan.core.reassessment.ReappraisalService.ShownReappraisal;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One initiative that is flagged because of an outside event: its unit assesses it, the secretariat decides. */
@Named
@RequestScoped
public class ReappraisalPage {

    @Inject
    ReappraisalService reappraisals;

    @Inject
    ReappraisalDecisions decisions;

    @Inject
    ReappraisalDeadlines deadlines;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private AdjustmentKind adjustAs;
    private LocalDate dueOn;
    private String note;
    private String withdrawnBecause;
    private ShownReappraisal shown;
    private AppraisalForm form;

    /** There is a field for each grant, before Faces has read the address into the page's properties. */
    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public void read() {
        version = getShown().reappraisal().version();
        getForm().read(getShown().reappraisal());
    }

    public ShownReappraisal getShown() {
        if (shown == null) {
            shown = reappraisals.reappraisal(me.user(), id);
        }
        return shown;
    }

    public AppraisalForm getForm() {
        if (form == null) {
            form = new AppraisalForm(getShown());
        }
        return form;
    }

    public void assess() {
        reappraisals.assess(me.user(), id, version, getForm().appraisal());
        done("reassessment.assessedNotice");
    }

    public void decide() {
        var adjustment = decisions.decide(me.user(), id, version, getForm().appraisal(), adjustAs);
        if (adjustment == null) {
            done("reassessment.decidedNotice");
        } else {
            pages.done("/adjustment?id=" + adjustment, "reassessment.adjustmentNotice");
        }
    }

    public void giveBack() {
        decisions.giveBack(me.user(), id, version, note, dueOn);
        done("reassessment.givenBackNotice");
    }

    public void askNow() {
        reappraisals.askNow(me.user(), id, version, dueOn);
        done("reassessment.askedNotice");
    }

    public void move() {
        deadlines.move(me.user(), id, version, dueOn);
        done("reassessment.movedNotice");
    }

    public void withdraw() {
        reappraisals.withdraw(me.user(), id, version, withdrawnBecause);
        done("reassessment.unflaggedNotice");
    }

    private void done(String notice) {
        pages.done("/reappraisal?id=" + id, notice);
    }

    public boolean isAssessable() {
        return reappraisals.mayAssess(me.user(), getShown());
    }

    public boolean isDecidable() {
        return isInCharge() && getShown().reappraisal().isAssessed();
    }

    /** Whether this person may still ask, decide or take the flag away. */
    public boolean isInCharge() {
        return me.user().has(Role.SECRETARIAT) && getShown().reappraisal().isOpen();
    }

    /** Whether this person may open the adjustment that was prepared. */
    public boolean isAdjustmentReadable() {
        var adjustment = getShown().adjustment();
        return adjustment != null
                && (me.user().isAdministration()
                        || !adjustment.isPrepared() && me.user().hasAny(Role.COMMITTEE_CLERK, Role.READER));
    }

    public List<Choice> getOutcomes() {
        return Stream.of(ReappraisalOutcome.values())
                .map(each -> new Choice(each, texts.name(each), texts.get("reassessment.help." + each)))
                .toList();
    }

    public List<Choice> getSections() {
        return Choice.of(FormPart.values(), texts::name);
    }

    /** How amounts of one initiative can be changed. */
    public List<Choice> getAdjustments() {
        return Stream.of(
                        AdjustmentKind.REDUCTION,
                        AdjustmentKind.RECONSIDER,
                        AdjustmentKind.REALLOCATION,
                        AdjustmentKind.REMAINDER,
                        AdjustmentKind.RETURN)
                .map(each -> new Choice(each, texts.name(each), texts.get("adjustment.help." + each)))
                .toList();
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

    public AdjustmentKind getAdjustAs() {
        return adjustAs;
    }

    public void setAdjustAs(AdjustmentKind adjustAs) {
        this.adjustAs = adjustAs;
    }

    /** The day by which the unit answers, or what is proposed; also when another form of the page was sent. */
    public LocalDate getDueOn() {
        return dueOn == null ? proposedDay() : dueOn;
    }

    private LocalDate proposedDay() {
        var reappraisal = getShown().reappraisal();
        return reappraisal.dueOn().filter(due -> reappraisal.isAsked()).orElseGet(deadlines::usual);
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWithdrawnBecause() {
        return withdrawnBecause;
    }

    public void setWithdrawnBecause(String withdrawnBecause) {
        this.withdrawnBecause = withdrawnBecause;
    }
}
