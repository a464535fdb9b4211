package dk.handleplan.core.progress;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.RoundSubjects;
import dk.handleplan.core.status.StatusRounds;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * How far a plan is, by what was accepted of its status reports. The administration, clerks and readers see it at any time;
 * units and councils, who learn of the grants with the plan, once the plan is published.
 */
@UseCase
public class ProgressService {

    private ProgressReports reports;
    private StatusRounds rounds;
    private RoundSubjects subjects;
    private PlanCycles cycles;
    private Policies policies;

    protected ProgressService() {}

    @Inject
    public ProgressService(
            ProgressReports reports,
            StatusRounds rounds,
            RoundSubjects subjects,
            PlanCycles cycles,
            Policies policies) {
        this.reports = reports;
        this.rounds = rounds;
        this.subjects = subjects;
        this.cycles = cycles;
        this.policies = policies;
    }

    /** Whether there is something to see in a year for this person; for links to it. */
    public boolean isFor(User actor, UUID cycleId) {
        return cycles.find(cycleId).filter(cycle -> maySee(actor, cycle)).isPresent()
                && !rounds.ofCycle(cycleId).isEmpty();
    }

    public Progress of(User actor, UUID cycleId, ProgressBy by, PageRequest page) {
        var cycle = cycles.find(cycleId)
                .filter(found -> found.isOpenTo(actor))
                .orElseThrow(() -> new NotFound("shared.notFound"));
        if (!maySee(actor, cycle)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var ofChapters = subjects.areChapters(cycle);
        var divided = ofChapters ? ProgressBy.UNIT : by;
        return new Progress(
                cycleId,
                cycle.year(),
                cycle.title(),
                ofChapters,
                divided,
                reports.groups(cycleId, divided, page),
                matrix(cycle));
    }

    private static boolean maySee(User actor, PlanCycle cycle) {
        return actor.isAdministration()
                || actor.hasAny(Role.COMMITTEE_CLERK, Role.READER)
                || cycle.isPublished()
                        && !(actor.units().isEmpty() && actor.councils().isEmpty());
    }

    private Matrix matrix(PlanCycle cycle) {
        var goals = cycle.policyId().flatMap(policies::find).map(Policy::goals);
        return Matrix.of(goals.orElseGet(List::of), reports.cells(cycle.id()));
    }
}
