package dk.handleplan.web.cycle;

import static java.util.stream.Collectors.joining;

import dk.handleplan.core.cycle.AwaitedRow;
import dk.handleplan.core.cycle.MapService;
import dk.handleplan.core.cycle.ProcessMap.Drawing;
import dk.handleplan.core.cycle.ProcessMap.Step;
import dk.handleplan.core.cycle.YearOverview;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** The live map of a year: a process as a drawing, and the same in words. */
@Named
@RequestScoped
public class MapPage {

    private static final int AWAITED_SHOWN = 20;

    @Inject
    MapService map;

    @Inject
    YearService years;

    @Inject
    CurrentUser me;

    private int year;
    private String process = "annual-cycle";
    private YearOverview overview;
    private List<Drawing> drawings;
    private List<Step> steps;
    private List<AwaitedRow> awaited;

    public YearOverview getOverview() {
        if (overview == null) {
            overview = years.overview(me.user(), year);
        }
        return overview;
    }

    public List<Drawing> getDrawings() {
        if (drawings == null) {
            drawings = map.drawings(me.user(), year);
        }
        return drawings;
    }

    public Drawing getDrawing() {
        return getDrawings().stream()
                .filter(drawing -> drawing.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public List<Step> getSteps() {
        if (steps == null) {
            steps = map.steps(me.user(), year, process);
        }
        return steps;
    }

    public List<AwaitedRow> getAwaited() {
        if (awaited == null) {
            awaited = years.awaited(me.user(), getOverview().id(), AWAITED_SHOWN);
        }
        return awaited;
    }

    public List<Step> getCurrentSteps() {
        return getSteps().stream().filter(Step::isCurrent).toList();
    }

    /** The ids of the steps the year is at, for the drawing. */
    public String getCurrentIds() {
        return ids(Step::isCurrent);
    }

    /** Steps at which more than one of a kind are, with how many: {@code task_prepareContribution=3}. */
    public String getCounts() {
        return getSteps().stream()
                .filter(step -> step.current() > 1)
                .map(step -> step.id() + "=" + step.current())
                .collect(joining(" "));
    }

    /** The ids of the steps the year has passed, for the drawing. */
    public String getPastIds() {
        return ids(step -> !step.isCurrent());
    }

    private String ids(Predicate<Step> which) {
        return getSteps().stream().filter(which).map(Step::id).collect(joining(" "));
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }
}
