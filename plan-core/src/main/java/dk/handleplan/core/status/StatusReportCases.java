package dk.handleplan.core.status;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Status reports as cases of the inbox. */
@ApplicationScoped
public class StatusReportCases implements CaseSource {

    private StatusReports reports;
    private Initiatives initiatives;
    private Units units;
    private PlanCycles cycles;

    protected StatusReportCases() {}

    @Inject
    public StatusReportCases(StatusReports reports, Initiatives initiatives, Units units, PlanCycles cycles) {
        this.reports = reports;
        this.initiatives = initiatives;
        this.units = units;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "status-report";
    }

    @Override
    public Case about(UUID reportId) {
        var report = reports.find(reportId).orElseThrow();
        var year = cycles.find(report.cycleId()).orElseThrow().year();
        return new Case(reportId, report.cycleId(), year, report.unitId(), report.unitId(), title(report));
    }

    private String title(StatusReport report) {
        return report.isOnChapter()
                ? units.find(report.chapterOf()).orElseThrow().name()
                : initiatives.find(report.initiativeId()).orElseThrow().shortTitle();
    }
}
