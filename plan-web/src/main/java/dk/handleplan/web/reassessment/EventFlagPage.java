package dk.handleplan.web.reassessment;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.reassessment.Candidate;
import dk.handleplan.core.reassessment.CandidateSearch;
import dk.handleplan.core.reassessment.Flagging;
import dk.handleplan.core.reassessment.Flagging.Mark;
import dk.handleplan.core.reassessment.OutsideEventService;
import dk.handleplan.core.reassessment.OutsideEventService.EventSheet;
import dk.handleplan.core.reassessment.ReappraisalDeadlines;
import dk.handleplan.core.reassessment.ReappraisalTiming;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretariat looks for what an event touches, among initiatives or success criteria, and flags what it chooses. */
@Named
@RequestScoped
public class EventFlagPage {

    static final String CRITERIA = "criteria";

    private static final int ROWS = 50;

    @Inject
    OutsideEventService events;

    @Inject
    ReappraisalDeadlines deadlines;

    @Inject
    FormLists formLists;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private UUID id;
    private String among;
    private String text;
    private UUID unit;
    private int page = 1;
    private String why;
    private ReappraisalTiming timing;
    private LocalDate dueOn;
    private EventSheet sheet;
    private Page<Candidate> found;

    public void read() {
        getFound();
        dueOn = deadlines.usual();
    }

    public EventSheet getSheet() {
        if (sheet == null) {
            sheet = events.sheet(me.user(), id, new PageRequest(1, 1));
        }
        return sheet;
    }

    public Page<Candidate> getFound() {
        if (found == null) {
            var search = new CandidateSearch(isByCriterion(), text, unit);
            found = events.candidates(me.user(), id, search, new PageRequest(page, ROWS));
        }
        return found;
    }

    public void flag() {
        var flagged = events.flag(me.user(), id, new Flagging(marks(), why, timing, dueOn));
        pages.done("/event?id=" + id, "reassessment.flaggedNotice", flagged);
    }

    private List<Mark> marks() {
        return getFound().rows().stream()
                .filter(candidate -> chosen.getOrDefault(key(candidate), false))
                .map(candidate -> new Mark(candidate.initiativeId(), candidate.indicatorId()))
                .toList();
    }

    /** By what a candidate is known in the form. */
    public String key(Candidate candidate) {
        return candidate.initiativeId() + (candidate.indicatorId() == null ? "" : "-" + candidate.indicatorId());
    }

    /** Whether it can be ticked; what was ticked and flagged by somebody else meanwhile is told so, and not passed over. */
    public boolean isTickable(Candidate candidate) {
        return !candidate.flagged() || isBeingRead() || chosen.getOrDefault(key(candidate), false);
    }

    private static boolean isBeingRead() {
        var faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isByCriterion() {
        return CRITERIA.equals(among);
    }

    public List<Unit> getUnits() {
        return formLists.of(getSheet().cycle().id()).units();
    }

    public List<Choice> getTimings() {
        return Choice.of(ReappraisalTiming.values(), texts::name);
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAmong() {
        return among;
    }

    public void setAmong(String among) {
        this.among = among;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public ReappraisalTiming getTiming() {
        return timing;
    }

    public void setTiming(ReappraisalTiming timing) {
        this.timing = timing;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
