package dk.handleplan.core.letter;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The unit that got money on a condition says how it is met; the secretariat accepts it, gives it back or waives it. */
@UseCase
public class ConditionService {

    private GrantConditions conditions;
    private Initiatives initiatives;
    private PlanCycles cycles;
    private GrantConditionProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ConditionService() {}

    @Inject
    public ConditionService(
            GrantConditions conditions,
            Initiatives initiatives,
            PlanCycles cycles,
            GrantConditionProcess process,
            AuditTrail audit,
            Clock clock) {
        this.conditions = conditions;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** A condition with what it is about. */
    public record ShownCondition(PlanCycle cycle, Initiative initiative, GrantCondition condition) {}

    /** For the administration and the unit that leads the initiative. */
    public ShownCondition condition(User actor, UUID id) {
        var condition = find(id);
        var initiative = initiative(condition);
        if (!InitiativeAccess.leads(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var cycle = cycles.find(condition.cycleId()).orElseThrow(ConditionService::notFound);
        return new ShownCondition(cycle, initiative, condition);
    }

    public Optional<GrantCondition> ofInitiative(User actor, UUID initiativeId) {
        return conditions
                .ofInitiative(initiativeId)
                .filter(condition -> InitiativeAccess.leads(actor, initiative(condition)));
    }

    /** The letter with the condition is sent: from now on the unit is asked for it. */
    void open(User actor, GrantLetter letter) {
        letter.condition().ifPresent(words -> {
            var condition = new GrantCondition(letter.cycleId(), letter.initiativeId(), words, today());
            conditions.add(condition);
            audit.add(about(actor, "letter.conditionSet", condition)
                    .to(condition.dueOn().toString()));
            process.opened(condition.cycleId(), condition.id());
        });
    }

    public boolean mayReport(User actor, ShownCondition shown) {
        return shown.condition().isOpen()
                && (actor.has(Role.SECRETARIAT)
                        || actor.worksIn(shown.initiative().leadUnitId()));
    }

    public void report(User actor, UUID id, long version, String how) {
        var shown = condition(actor, id);
        var condition = shown.condition();
        condition.mustBeAt(version);
        if (condition.isOpen() && !mayReport(actor, shown)) {
            throw new NotAllowed("shared.notAllowed");
        }
        condition.report(how);
        audit.add(about(actor, "letter.conditionReported", condition));
        process.reported(id);
    }

    public void accept(User actor, UUID id, long version) {
        var condition = toSettle(actor, id, version);
        condition.accept(actor.name(), today());
        audit.add(about(actor, "letter.conditionMet", condition));
        process.reviewed(id, true);
    }

    public void giveBack(User actor, UUID id, long version, String why) {
        var condition = toSettle(actor, id, version);
        condition.giveBack(why);
        audit.add(about(actor, "letter.conditionGivenBack", condition)
                .because(condition.note().orElse(null)));
        process.reviewed(id, false);
    }

    public void waive(User actor, UUID id, long version, String why) {
        var condition = toSettle(actor, id, version);
        condition.waive(why, actor.name(), today());
        audit.add(about(actor, "letter.conditionWaived", condition)
                .because(condition.note().orElse(null)));
        process.waived(id);
    }

    public void move(User actor, UUID id, long version, LocalDate on) {
        var condition = toSettle(actor, id, version);
        var before = condition.dueOn();
        condition.move(on, today());
        audit.add(about(actor, "letter.conditionMoved", condition).change(before.toString(), on.toString()));
        process.moved(id);
    }

    private GrantCondition toSettle(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var condition = find(id);
        condition.mustBeAt(version);
        return condition;
    }

    /** It is due soon; called by the process. */
    public void remind(UUID id) {
        var condition = find(id);
        if (condition.isOpen()) {
            audit.add(AuditEntry.bySystem(clock.instant(), "letter.conditionReminded", id)
                    .in(condition.cycleId()));
        }
    }

    private AuditEntry about(User actor, String action, GrantCondition condition) {
        return AuditEntry.by(actor, clock.instant(), action, condition.initiativeId())
                .in(condition.cycleId());
    }

    private GrantCondition find(UUID id) {
        return conditions.find(id).orElseThrow(ConditionService::notFound);
    }

    private Initiative initiative(GrantCondition condition) {
        return initiatives.find(condition.initiativeId()).orElseThrow(ConditionService::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
