package dk.handleplan.web.result;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.result.AwaitedResultService;
import dk.handleplan.core.result.ShownResult;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.IndicatorForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A result that comes after the plan year: the unit delivers it, the secretariat settles it. */
@Named
@RequestScoped
public class ResultPage {

    private static final Set<ReadingState> BESIDE_A_FIGURE = Set.of(ReadingState.CANNOT_BE_SET);
    private static final Set<ReadingState> WITHOUT_A_FIGURE =
            Set.of(ReadingState.REACHED, ReadingState.NOT_REACHED, ReadingState.CANNOT_BE_SET);

    @Inject
    AwaitedResultService results;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private String note;
    private LocalDate dueOn;
    private ShownResult shown;
    private IndicatorForm answer;

    /** The fields are named by the criterion, before Faces has read the address into the page's properties. */
    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public void read() {
        version = getShown().result().version();
        dueOn = getShown().result().dueOn();
    }

    public ShownResult getShown() {
        if (shown == null) {
            shown = results.result(me.user(), id);
        }
        return shown;
    }

    public IndicatorForm getAnswer() {
        if (answer == null) {
            answer = new IndicatorForm(getShown().line());
        }
        return answer;
    }

    public void deliver() {
        results.deliver(me.user(), id, version, getAnswer().toAnswer());
        done("result.deliveredNotice");
    }

    public void accept() {
        results.accept(me.user(), id, version);
        done("result.acceptedNotice");
    }

    public void giveBack() {
        results.giveBack(me.user(), id, version, note);
        done("result.givenBackNotice");
    }

    public void waive() {
        results.waive(me.user(), id, version, note);
        done("result.waivedNotice");
    }

    public void move() {
        results.move(me.user(), id, version, dueOn);
        done("result.movedNotice");
    }

    private void done(String notice) {
        pages.done("/result?id=" + id, notice);
    }

    public boolean isDeliverable() {
        return results.mayDeliver(me.user(), getShown());
    }

    /** Whether this person may accept, give back, waive or move it. */
    public boolean isInCharge() {
        return !getShown().result().isSettled() && me.user().has(Role.SECRETARIAT);
    }

    /** What else than a figure may be said for good. */
    public List<Choice> getReasons() {
        var offered = wantsFigureOnly(getShown().line()) ? BESIDE_A_FIGURE : WITHOUT_A_FIGURE;
        return Stream.of(ReadingState.values())
                .filter(offered::contains)
                .map(state -> new Choice(state, texts.name(state)))
                .toList();
    }

    private static boolean wantsFigureOnly(IndicatorLine line) {
        return line.asksForFigure() && !line.indicator().isMilestone();
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

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
