package dk.handleplan.core.policy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Policies and their goals, kept by the secretariat and administrators, read by everybody who is signed in. */
@UseCase
public class PolicyService {

    private Policies policies;
    private AuditTrail audit;
    private Clock clock;

    protected PolicyService() {}

    @Inject
    public PolicyService(Policies policies, AuditTrail audit, Clock clock) {
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Policy> policies() {
        return policies.all();
    }

    public Policy policy(UUID id) {
        return policies.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Changes a policy, or adds one when {@code id} is null. */
    public UUID save(User actor, UUID id, long version, PolicyDetails details) {
        actor.mustAdminister();
        var holder = policies.findByTitle(details.title());
        if (holder.isPresent() && !holder.get().id().equals(id)) {
            throw new RuleBroken("policy.titleTaken").at("title");
        }
        var policy = id == null ? new Policy(details.title(), details.fromYear(), details.toYear()) : policy(id);
        if (id == null) {
            policies.add(policy);
        } else {
            policy.mustBeAt(version);
        }
        policy.describe(details.title(), details.fromYear(), details.toYear(), policy.published(), policy.publisher());
        policy.explain(policy.perspective(), details.purpose(), policy.note(), policy.principles());
        audit.add(AuditEntry.by(actor, clock.instant(), "policy.saved", policy.id())
                .to(policy.title()));
        return policy.id();
    }

    public void addGoal(User actor, UUID policyId, long version, GoalDetails details) {
        var policy = open(actor, policyId, version);
        var goal = new Goal("maal" + details.number(), details.number(), details.label());
        goal.describe(details.label(), details.shortLabel(), details.statement(), details.variants());
        policy.add(goal);
        audit.add(AuditEntry.by(actor, clock.instant(), "policy.goalAdded", policyId)
                .to(goal.label()));
    }

    public void changeGoal(User actor, UUID policyId, long version, UUID goalId, GoalDetails details) {
        var goal = open(actor, policyId, version).goal(goalId).orElseThrow(() -> new NotFound("shared.notFound"));
        var before = goal.label();
        goal.describe(details.label(), details.shortLabel(), details.statement(), details.variants());
        audit.add(AuditEntry.by(actor, clock.instant(), "policy.goalChanged", policyId)
                .change(before, goal.label()));
    }

    private Policy open(User actor, UUID policyId, long version) {
        actor.mustAdminister();
        var policy = policy(policyId);
        policy.mustBeAt(version);
        return policy;
    }

    /** What is kept about a policy. */
    public record PolicyDetails(String title, Integer fromYear, Integer toYear, String purpose) {}

    /** What is kept about a goal; variants are other wordings that mean it. */
    public record GoalDetails(int number, String label, String shortLabel, String statement, List<String> variants) {}
}
