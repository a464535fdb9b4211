package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about units' contributions. */
@ApplicationScoped
public class SubmissionCases implements CaseSource {

    private Submissions submissions;
    private PlanCycles cycles;
    private Units units;

    protected SubmissionCases() {}

    @Inject
    public SubmissionCases(Submissions submissions, PlanCycles cycles, Units units) {
        this.submissions = submissions;
        this.cycles = cycles;
        this.units = units;
    }

    @Override
    public String process() {
        return "unit-submission";
    }

    @Override
    public Case about(UUID submissionId) {
        var submission = submissions.find(submissionId).orElseThrow(() -> new NotFound("shared.notFound"));
        var cycle = cycles.find(submission.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        var unit = units.find(submission.unitId()).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(submissionId, cycle.id(), cycle.year(), unit.id(), unit.id(), unit.name());
    }
}
