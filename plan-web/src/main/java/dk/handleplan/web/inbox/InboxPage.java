package dk.handleplan.web.inbox;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.cycle.YearOverview.Upcoming;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.InboxService;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is asked of me and when: late ones first, then this week, then later. */
@Named
@RequestScoped
public class InboxPage {

    private static final int ROWS = 50;

    @Inject
    InboxService inbox;

    @Inject
    YearService years;

    @Inject
    OrganisationService organisation;

    @Inject
    CurrentUser me;

    @Inject
    Clock clock;

    private Integer year;
    private UUID unit;
    private int page = 1;
    private Page<WorkItem> found;
    private Optional<Upcoming> next;
    private List<CycleRow> choosableYears;
    private List<Unit> choosableUnits;

    /** When something is due, in the order in which it is shown. */
    public enum When {
        LATE,
        THIS_WEEK,
        LATER
    }

    public Page<WorkItem> getItems() {
        if (found == null) {
            found = inbox.page(me.user(), year, unit, new PageRequest(page, ROWS));
        }
        return found;
    }

    public List<Map.Entry<When, List<WorkItem>>> getGroups() {
        return getItems().rows().stream()
                .collect(Collectors.groupingBy(this::when, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .toList();
    }

    private When when(WorkItem item) {
        var today = LocalDate.now(clock);
        if (item.isLate(today)) {
            return When.LATE;
        }
        return item.dueOn()
                        .filter(due -> ChronoUnit.DAYS.between(today, due) < 7)
                        .isPresent()
                ? When.THIS_WEEK
                : When.LATER;
    }

    /** The years to choose among; none where there is nothing to choose. */
    public List<CycleRow> getYears() {
        if (choosableYears == null) {
            var rows = years.years(me.user());
            choosableYears = rows.size() > 1 ? rows : List.of();
        }
        return choosableYears;
    }

    /** The units to choose among, for those who look after several. */
    public List<Unit> getUnits() {
        if (choosableUnits == null) {
            var mine = me.user();
            var units = organisation.units().stream()
                    .filter(unit -> mine.isAdministration() || mine.worksIn(unit.id()))
                    .toList();
            choosableUnits = units.size() > 1 ? units : List.of();
        }
        return choosableUnits;
    }

    /** Whether there is more than is counted and can be paged to. */
    public boolean isMore() {
        return getItems().total() == Inbox.COUNTED;
    }

    public boolean isFiltered() {
        return year != null || unit != null;
    }

    /** What comes next in the years under way, for those who have nothing to do. */
    public Upcoming getNext() {
        if (next == null) {
            next = soonest();
        }
        return next.orElse(null);
    }

    private Optional<Upcoming> soonest() {
        return years.years(me.user()).stream()
                .filter(row -> row.state() == CycleState.RUNNING)
                .flatMap(row -> years.overview(me.user(), row.year()).upcoming().stream())
                .min(Comparator.comparing(Upcoming::on));
    }

    public String pathOf(WorkItem item) {
        return TaskPaths.of(item);
    }

    /** All late items, also those on other pages. */
    public long getLateCount() {
        return isFiltered()
                ? getItems().rows().stream()
                        .filter(item -> when(item) == When.LATE)
                        .count()
                : inbox.lateCount(me.user());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
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
}
