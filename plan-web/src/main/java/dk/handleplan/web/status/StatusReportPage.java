package dk.handleplan.web.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.ReportForm;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.ReportSheet;
import dk.handleplan.core.status.Stage;
import dk.handleplan.core.status.Standing;
import dk.handleplan.core.status.StatusReportService;
import dk.handleplan.web.shared.AutosavePhase;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Json;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One initiative's status: written by the centre, approved by its head, reviewed by the secretariat. */
@Named
@RequestScoped
public class StatusReportPage {

    @Inject
    StatusReportService reports;

    @Inject
    StatusWords words;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    private UUID id;
    private long version;
    private Assessment assessment;
    private Stage stage;
    private String stageBy;
    private String narrative;
    private String learnt;
    private Proposal proposal;
    private String note;
    private String why;
    private ReportSheet sheet;
    private List<IndicatorForm> indicators;
    private List<SpendingForm> spending;
    private List<OwnForm> own;
    private List<AuditEntry> story;

    /** The rows of the form are built before Faces has read the address into the page's properties. */
    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public void read() {
        var report = getSheet().report();
        version = report.version();
        assessment = report.assessment().orElse(null);
        stage = report.standing().stage();
        stageBy = report.standing().readyBy().map(FlexibleDate::text).orElse(null);
        narrative = report.narrative().orElse(null);
        learnt = report.learnt().orElse(null);
        proposal = report.proposal().orElse(null);
    }

    /** What Enter in a field does, and what the page's script asks for again and again; the script wants no page in return. */
    public void keep() {
        var faces = FacesContext.getCurrentInstance();
        if (AutosavePhase.isAsked(faces)) {
            AutosavePhase.answer(faces, HttpServletResponse.SC_OK, autosave());
        } else {
            save();
        }
    }

    private JsonObjectBuilder autosave() {
        try {
            var saved = reports.save(me.user(), id, version, form());
            return Json.createObjectBuilder()
                    .add("fingerprint", String.valueOf(saved.version()))
                    .add("said", texts.of("status.savedAt", shown.moment(saved.savedAt())))
                    .add("written", AutosavePhase.written(FacesContext.getCurrentInstance()));
        } catch (StaleData somebodyElseWrote) {
            return Json.createObjectBuilder().add("stale", true);
        }
    }

    public void save() {
        reports.save(me.user(), id, version, form());
        pages.done(here(), "shared.saved");
    }

    public void send() {
        reports.passToHead(me.user(), id, version, form());
        pages.done(here(), "status.sentToHead");
    }

    public void approve() {
        reports.approve(me.user(), id, version);
        pages.done(here(), "status.sentToSecretariat");
    }

    public void receive() {
        reports.receive(me.user(), id, version, why);
        pages.done(here(), "status.receivedNotice", title());
    }

    public void returnToEditors() {
        reports.returnByHead(me.user(), id, version, note);
        pages.done(here(), "status.returnedToEditors");
    }

    public void accept() {
        reports.accept(me.user(), id, version);
        pages.done("/status-round?id=" + getSheet().round().id(), "status.acceptedAndLocked", title());
    }

    public void returnToUnit() {
        reports.returnForCorrection(me.user(), id, version, note);
        pages.done("/status-round?id=" + getSheet().round().id(), "status.returnedToUnit", title());
    }

    private String here() {
        return "/status-report?id=" + id;
    }

    private String title() {
        return getSheet().title();
    }

    private ReportForm form() {
        return new ReportForm(
                assessment,
                Standing.of(stage, stageBy),
                narrative,
                learnt,
                proposal,
                getSpending().stream().collect(Collectors.toMap(SpendingForm::getYear, SpendingForm::getAmount)),
                getIndicators().stream().collect(Collectors.toMap(IndicatorForm::getId, IndicatorForm::toAnswer)),
                getOwn().stream()
                        .filter(own -> own.getAnswer() != null)
                        .collect(Collectors.toMap(OwnForm::getId, OwnForm::getAnswer)));
    }

    public ReportSheet getSheet() {
        if (sheet == null) {
            sheet = reports.sheet(me.user(), id);
        }
        return sheet;
    }

    public List<IndicatorForm> getIndicators() {
        if (indicators == null) {
            indicators = asked(ReportPart.CRITERIA, getSheet().indicators())
                    .map(IndicatorForm::new)
                    .toList();
        }
        return indicators;
    }

    public List<SpendingForm> getSpending() {
        if (spending == null) {
            spending = asked(ReportPart.SPENDING, getSheet().spending())
                    .map(SpendingForm::new)
                    .toList();
        }
        return spending;
    }

    private <T> Stream<T> asked(ReportPart part, List<T> lines) {
        return getSheet().asks(part) ? lines.stream() : Stream.empty();
    }

    public List<OwnForm> getOwn() {
        if (own == null) {
            own = getSheet().own().stream().map(OwnForm::new).toList();
        }
        return own;
    }

    public List<AuditEntry> getStory() {
        if (story == null) {
            story = reports.story(me.user(), id);
        }
        return story;
    }

    public String getTitle() {
        return words.round(getSheet().round().name(), getSheet().year());
    }

    public List<Choice> getAssessments() {
        return Choice.of(
                Assessment.values(), a -> words.assessment(a, getSheet().round().kind()));
    }

    public List<Choice> getStages() {
        return Choice.of(Stage.values(), texts::name);
    }

    public List<Choice> getProposals() {
        return Stream.of(Proposal.values())
                .map(p -> new Choice(p, texts.name(p), texts.get("status.ProposalHint." + p)))
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

    public Assessment getAssessment() {
        return assessment;
    }

    public void setAssessment(Assessment assessment) {
        this.assessment = assessment;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getStageBy() {
        return stageBy;
    }

    public void setStageBy(String stageBy) {
        this.stageBy = stageBy;
    }

    public String getLearnt() {
        return learnt;
    }

    public void setLearnt(String learnt) {
        this.learnt = learnt;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public void setProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
