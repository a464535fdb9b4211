package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.archive.ShownPlan;
import dk.handleplan.core.document.PlanIndex;
import dk.handleplan.core.document.PlanLine;
import dk.handleplan.core.document.PlanSearch;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One published plan, found at {@code /plan/2019}: with all its initiatives, or where they are too many for one page with a list
 * of them to search, {@code /plan/2019?text=sprog&goal=2&page=2}.
 */
@Named
@RequestScoped
public class PlanOfYearPage {

    private static final int ROWS = 25;

    @Inject
    PublishedYearService years;

    private int year;
    private String text;
    private String goal;
    private String page;
    private ShownPlan shown;

    /** The initiatives of a page that stand under the same goal. */
    public record Group(Optional<PublishedPlan.Goal> goal, List<PlanLine> lines) {}

    /** Answers 404 before anything of the page is written. */
    public void read() {
        shown();
    }

    private ShownPlan shown() {
        if (shown == null) {
            shown = years.page(year, PlanSearch.of(text, number(goal)), new PageRequest(pageNumber(), ROWS));
        }
        return shown;
    }

    private int pageNumber() {
        return Objects.requireNonNullElse(number(page), 1);
    }

    /** What stands in an address may be anything. */
    private static Integer number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    /** The plan with what stands beside it; once its year is closed as it was that day. */
    public PublishedYear getKept() {
        return shown().year();
    }

    public PublishedPlan getPlan() {
        return getKept().plan();
    }

    /** Of a plan whose initiatives are too many for one page; null where they all stand here. */
    public PlanIndex getIndex() {
        return shown().index().orElse(null);
    }

    public String getPath() {
        return "/plan/" + year;
    }

    /** Whether units alone say what is done, each in a chapter. */
    public boolean isOfChapters() {
        return getIndex() == null && getPlan().ofChapters();
    }

    /** How many initiatives stand under a goal, here or on pages of their own. */
    public long initiativesUnder(PublishedPlan.Goal goal) {
        return getIndex() == null
                ? goal.initiatives().size()
                : getIndex().goals().stream()
                        .filter(sum -> sum.goal().number() == goal.number())
                        .mapToLong(PlanIndex.GoalSum::initiatives)
                        .sum();
    }

    public List<Group> getGroups() {
        var goals = getPlan().goals().stream().collect(Collectors.toMap(PublishedPlan.Goal::number, one -> one));
        return getIndex().lines().rows().stream()
                .collect(Collectors.groupingBy(PlanLine::goal, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey().map(goals::get), group.getValue()))
                .toList();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
