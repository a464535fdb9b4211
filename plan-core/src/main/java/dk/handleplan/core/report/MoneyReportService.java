package dk.handleplan.core.report;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The administration, clerks and readers see what became of the money over the years. A year is told of once its allocation
 * begins and its call is no longer sealed; what is recommended and proposed in it is told to clerks and readers when it is put
 * before the bodies.
 */
@UseCase
public class MoneyReportService {

    private static final Role[] READERS = {Role.SECRETARIAT, Role.ADMINISTRATOR, Role.COMMITTEE_CLERK, Role.READER};

    private YearService years;
    private MoneyReports reports;
    private Clock clock;

    protected MoneyReportService() {}

    @Inject
    public MoneyReportService(YearService years, MoneyReports reports, Clock clock) {
        this.years = years;
        this.reports = reports;
        this.clock = clock;
    }

    /** Whether this person may see reports. */
    public boolean isFor(User actor) {
        return actor.hasAny(READERS);
    }

    /**
     * @param from the first plan year, or null for the earliest there is
     * @param to the last, or null for the latest
     */
    public MoneyReport report(User actor, By by, Integer from, Integer to, PageRequest page) {
        actor.mustHave(READERS);
        var choosable = years.years(actor);
        var chosen = between(choosable, from, to);
        var scope = scope(actor, chosen);
        return new MoneyReport(
                by,
                choosable.stream().map(CycleRow::year).toList(),
                chosen.stream().map(CycleRow::year).toList(),
                reports.groups(by, scope, page),
                reports.total(scope),
                reports.success(scope));
    }

    /** A further page of the groups of such a report. */
    public MoneyGroups groups(User actor, By by, Integer from, Integer to, PageRequest page) {
        actor.mustHave(READERS);
        return reports.groups(by, scope(actor, between(years.years(actor), from, to)), page);
    }

    private static List<CycleRow> between(List<CycleRow> choosable, Integer from, Integer to) {
        return choosable.stream()
                .filter(row -> from == null || row.year() >= from)
                .filter(row -> to == null || row.year() <= to)
                .toList();
    }

    private ReportScope scope(User actor, List<CycleRow> chosen) {
        var told = chosen.stream().filter(row -> !isSealed(actor, row)).map(CycleRow::year);
        return new ReportScope(told.collect(Collectors.toCollection(TreeSet::new)), actor.isAdministration());
    }

    private boolean isSealed(User actor, CycleRow row) {
        return row.state() == CycleState.RUNNING
                && years.cycle(actor, row.year()).isSealedOn(LocalDate.now(clock));
    }
}
