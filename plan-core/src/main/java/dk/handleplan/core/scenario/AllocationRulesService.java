package dk.handleplan.core.scenario;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a cycle sets for the rules of its allocation, and who is disqualified from which of its initiatives. */
@UseCase
public class AllocationRulesService {

    private RuleSettings settings;
    private Initiatives initiatives;
    private Users users;
    private AuditTrail audit;
    private Clock clock;

    protected AllocationRulesService() {}

    @Inject
    public AllocationRulesService(
            RuleSettings settings, Initiatives initiatives, Users users, AuditTrail audit, Clock clock) {
        this.settings = settings;
        this.initiatives = initiatives;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that hold where nothing was set yet, too. */
    public AllocationRules rules(User actor, UUID cycleId) {
        actor.mustAdminister();
        return settings.of(cycleId);
    }

    /** @param version as it was read; amounts that stand already are not touched, even where they break what is set now */
    public void set(
            User actor,
            UUID cycleId,
            long version,
            RuleSeverity onPart,
            RuleSeverity onRefusal,
            List<AllocationRules.Ceiling> ceilings,
            List<AllocationRules.GoalShare> shares) {
        actor.mustHave(Role.SECRETARIAT);
        var rules = rules(actor, cycleId);
        rules.mustBeAt(version);
        rules.set(onPart, onRefusal, ceilings, shares);
        if (settings.find(cycleId).isEmpty()) {
            settings.add(rules);
        }
        audit(actor, cycleId, "scenario.rulesSet", null);
    }

    public List<StaffDisqualification> disqualifications(User actor, UUID cycleId) {
        actor.mustAdminister();
        return settings.disqualifications(cycleId);
    }

    /** Those who could be disqualified: everybody who may type in a scenario. */
    public List<User> staff(User actor) {
        actor.mustAdminister();
        return users.holding(Role.SECRETARIAT);
    }

    /** The initiatives the allocation is about, by number. */
    public List<Initiative> initiatives(User actor, UUID cycleId) {
        actor.mustAdminister();
        return initiatives.inPlan(cycleId);
    }

    public void disqualify(User actor, UUID cycleId, UUID userId, UUID initiativeId, String reason) {
        actor.mustHave(Role.SECRETARIAT);
        var person = users.find(required("person", userId)).orElseThrow(ScenarioCase::notFound);
        if (settings.disqualifiedFrom(cycleId, person.id()).contains(required("initiative", initiativeId))) {
            throw new RuleBroken("scenario.disqualifiedAlready", person.name()).at("initiative");
        }
        settings.add(new StaffDisqualification(cycleId, person, initiativeId, reason, LocalDate.now(clock)));
        audit(actor, cycleId, "scenario.disqualified", person.name());
    }

    private static UUID required(String field, UUID chosen) {
        if (chosen == null) {
            throw new RuleBroken("shared.required").at(field);
        }
        return chosen;
    }

    /** Nobody lifts his own. */
    public void lift(User actor, UUID cycleId, UUID id) {
        actor.mustHave(Role.SECRETARIAT);
        settings.disqualifications(cycleId).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .ifPresent(d -> lift(actor, d));
    }

    private void lift(User actor, StaffDisqualification disqualification) {
        if (disqualification.userId().equals(actor.id())) {
            throw new RuleBroken("scenario.ownDisqualification");
        }
        settings.remove(disqualification);
        audit(actor, disqualification.cycleId(), "scenario.disqualificationLifted", disqualification.person());
    }

    private void audit(User actor, UUID cycleId, String action, String to) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, cycleId)
                .in(cycleId)
                .to(to));
    }
}
