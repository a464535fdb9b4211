package dk.handleplan.web.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.initiative.FollowUpService;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.ReviewService;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.SubmissionAnswer;
import dk.handleplan.core.initiative.SubmissionService;
import dk.handleplan.core.initiative.SubmissionService.Checked;
import dk.handleplan.core.initiative.SubmissionState;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A unit's contribution: what it proposes, and whose turn it is. */
@Named
@RequestScoped
public class SubmissionPage {

    @Inject
    SubmissionService submissions;

    @Inject
    ReviewService review;

    @Inject
    FollowUpService followUp;

    @Inject
    InitiativeService initiatives;

    @Inject
    FormLists formLists;

    @Inject
    Forms forms;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private UUID id;
    private long version;
    private String title;
    private SubmissionAnswer declaration;
    private String reason;
    private String note;
    private LocalDate correctBy;
    private LocalDate deadline;
    private String extensionReason;
    private LocalDate reopenUntil;
    private String reopenReason;
    private CorrectionsForm corrections;
    private Submission submission;
    private List<Checked> checked;
    private List<Initiative> continuable;
    private List<AuditEntry> trail;
    private FormLists.Lists lists;

    public void read() {
        version = getSubmission().version();
        deadline = submissions.deadline(me.user(), id);
    }

    public Submission getSubmission() {
        if (submission == null) {
            submission = submissions.get(me.user(), id);
        }
        return submission;
    }

    public FormLists.Lists getLists() {
        if (lists == null) {
            lists = formLists.of(getSubmission().cycleId());
        }
        return lists;
    }

    public String getUnit() {
        return getLists().name(getSubmission().unitId());
    }

    public LocalDate getLastDay() {
        return submissions.deadline(me.user(), id);
    }

    public List<Checked> getInitiatives() {
        if (checked == null) {
            checked = submissions.initiatives(me.user(), id);
        }
        return checked;
    }

    public List<Initiative> getContinuable() {
        if (continuable == null) {
            continuable = isWriting() ? submissions.continuable(me.user(), id) : List.of();
        }
        return continuable;
    }

    public List<AuditEntry> getTrail() {
        if (trail == null) {
            trail = submissions.trail(me.user(), id);
        }
        return trail;
    }

    public String sentence(Shortcoming shortcoming) {
        return shortcoming.sentence(language.getLocale());
    }

    public String pathTo(Initiative initiative, Shortcoming shortcoming) {
        return pathToPart(initiative, shortcoming.part());
    }

    public String pathToPart(Initiative initiative, FormPart part) {
        return "/initiative-edit?id=" + initiative.id() + "&section="
                + part.name().toLowerCase();
    }

    /** The secretariat's notes, in the order of the form. */
    public List<Map.Entry<FormPart, String>> corrected(Initiative initiative) {
        return List.copyOf(initiative.corrections().entrySet());
    }

    public boolean isSealed() {
        return submissions.isSealed(me.user(), id);
    }

    /** Whether it is the writers' turn, and the reader is one of them. */
    public boolean isWriting() {
        return getSubmission().isOpenForWriting();
    }

    public boolean isReadyToSend() {
        return SubmissionService.isReady(getInitiatives());
    }

    public boolean isHeadsTurn() {
        return getSubmission().state() == SubmissionState.WITH_HEAD
                && (isOnBehalf()
                        || me.user().has(Role.HEAD_OF_CENTRE, getSubmission().unitId()));
    }

    public boolean isSecretariatsTurn() {
        return getSubmission().state() == SubmissionState.SUBMITTED && me.isAdministration();
    }

    /** Whether the reader would act in the unit's place. */
    public boolean isOnBehalf() {
        return me.isAdministration() && !me.user().worksIn(getSubmission().unitId());
    }

    public boolean isExtendable() {
        return me.isAdministration() && getSubmission().isAwaited();
    }

    public boolean isReopenable() {
        return followUp.mayReopen(me.user(), getSubmission());
    }

    public CorrectionsForm getCorrections() {
        if (corrections == null) {
            var submitted = getInitiatives().stream()
                    .map(Checked::initiative)
                    .filter(initiative -> initiative.state() == InitiativeState.SUBMITTED)
                    .toList();
            corrections = new CorrectionsForm(
                    submitted, forms.of(getSubmission().cycleId()).getParts());
        }
        return corrections;
    }

    public List<Choice> getDeclarations() {
        return Stream.of(SubmissionAnswer.values())
                .filter(SubmissionAnswer::isDeclaration)
                .map(answer -> new Choice(
                        answer, texts.name(answer), texts.get("initiative.SubmissionAnswerHint." + answer.name())))
                .toList();
    }

    public void create() {
        var initiative = initiatives.create(me.user(), id, title);
        pages.done("/initiative-edit?id=" + initiative, "initiative.createdNotice", title);
    }

    public void continueFrom(UUID earlier) {
        var initiative = initiatives.continueFrom(me.user(), id, earlier);
        pages.done("/initiative-edit?id=" + initiative, "initiative.continuedNotice");
    }

    public void passToHead() {
        submissions.passToHead(me.user(), id, version);
        pages.done(here(), "initiative.passedToHeadNotice");
    }

    public void declare() {
        submissions.declare(me.user(), id, version, declaration, reason);
        pages.done(here(), "initiative.declaredNotice");
    }

    public void approve() {
        submissions.approve(me.user(), id, version);
        pages.done(here(), "initiative.approvedNotice");
    }

    public void returnToEditors() {
        submissions.returnToEditors(me.user(), id, version, note);
        pages.done(here(), "initiative.returnedNotice");
    }

    public void accept() {
        review.accept(me.user(), id, version);
        pages.done(here(), "initiative.acceptedNotice");
    }

    public void returnForCorrection() {
        review.returnForCorrection(
                me.user(), id, version, note, correctBy, getCorrections().written());
        pages.done(here(), "initiative.returnedNotice");
    }

    public void extend() {
        followUp.extend(me.user(), id, version, deadline, extensionReason);
        pages.done(here(), "initiative.extendedNotice");
    }

    public void reopen() {
        followUp.reopen(me.user(), id, version, reopenUntil, reopenReason);
        pages.done(here(), "initiative.reopenedNotice");
    }

    private String here() {
        return "/submission?id=" + id;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SubmissionAnswer getDeclaration() {
        return declaration;
    }

    public void setDeclaration(SubmissionAnswer declaration) {
        this.declaration = declaration;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getCorrectBy() {
        return correctBy;
    }

    public void setCorrectBy(LocalDate correctBy) {
        this.correctBy = correctBy;
    }

    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }

    public LocalDate getReopenUntil() {
        return reopenUntil;
    }

    public void setReopenUntil(LocalDate reopenUntil) {
        this.reopenUntil = reopenUntil;
    }

    public String getReopenReason() {
        return reopenReason;
    }

    public void setReopenReason(String reopenReason) {
        this.reopenReason = reopenReason;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }
}
