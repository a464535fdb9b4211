package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.PresentationOverview;
import dk.handleplan.core.presentation.PresentationService;
import dk.handleplan.core.presentation.PresentationSheet;
import dk.handleplan.web.decision.MinutesForm;
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
import java.util.Set;
import java.util.UUID;

/** A status before one body, as the body reads it: the clerk writes down what the meeting made of it. */
@Named
@RequestScoped
public class PresentationPage {

    @Inject
    PresentationOverview overview;

    @Inject
    PresentationService service;

    @Inject
    DocumentWords words;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private LocalDate meeting;
    private final MinutesForm minutes = new MinutesForm();
    private PresentationSheet sheet;

    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public void read() {
        version = getSheet().presentation().version();
        meeting = getSheet().presentation().meetsOn();
        minutes.suggest(meeting, getSheet().today());
    }

    public PresentationSheet getSheet() {
        if (sheet == null) {
            sheet = overview.sheet(me.user(), id, jointly());
        }
        return sheet;
    }

    /** What the same meeting treated for other bodies, as it is ticked. */
    private Set<UUID> jointly() {
        return Set.copyOf(pages.idsSent("joint"));
    }

    public void record() {
        service.record(me.user(), id, version, jointly(), minutes.toMinutes());
        pages.done("/presentation?id=" + id, "decision.recorded");
    }

    public void convene() {
        service.convene(me.user(), id, version, meeting);
        pages.done("/presentation?id=" + id, "decision.convened");
    }

    public void withdraw() {
        service.withdraw(me.user(), id, version);
        pages.done("/presentation?id=" + id, "presentation.withdrawn");
    }

    public String getTitle() {
        return texts.of(
                "presentation.in",
                words.title(getSheet().presented().content()),
                getSheet().body());
    }

    public List<Choice> getOutcomes() {
        return MinutesForm.outcomes(getSheet().presentation().purpose().outcomes(), texts);
    }

    public MinutesForm getMinutes() {
        return minutes;
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

    public LocalDate getMeeting() {
        return meeting;
    }

    public void setMeeting(LocalDate meeting) {
        this.meeting = meeting;
    }
}
