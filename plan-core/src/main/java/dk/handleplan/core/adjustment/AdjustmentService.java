package dk.handleplan.core.adjustment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.GrantChange;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The secretariat prepares what is to change after the decision; a body decides it, or the secretariat where it may. */
@UseCase
public class AdjustmentService {

    private PlanCycles cycles;
    private Adjustments adjustments;
    private AdjustmentSettings settings;
    private AllocationRows rows;
    private GrantChanges grants;
    private AdjustmentBinding binding;
    private ShortChain chain;
    private AdjustmentProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected AdjustmentService() {}

    @Inject
    public AdjustmentService(
            PlanCycles cycles,
            Adjustments adjustments,
            AdjustmentSettings settings,
            AllocationRows rows,
            GrantChanges grants,
            AdjustmentBinding binding,
            ShortChain chain,
            AdjustmentProcess process,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.adjustments = adjustments;
        this.settings = settings;
        this.rows = rows;
        this.grants = grants;
        this.binding = binding;
        this.chain = chain;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is taken into an adjustment: an initiative, a line that is no initiative, or nothing. */
    public record Target(UUID initiativeId, String line) {

        public static final Target NONE = new Target(null, null);

        public static Target of(UUID initiativeId) {
            return new Target(initiativeId, null);
        }

        public static Target line(String label) {
            return new Target(null, label);
        }
    }

    /**
     * What the secretariat writes.
     *
     * @param added taken into it as well, with nothing changed yet
     */
    public record Draft(String reason, List<TypedChange> typed, Target added, Award award) {}

    /** Begins one about an initiative or a line. */
    public UUID start(User actor, UUID cycleId, AdjustmentKind kind, Target about) {
        actor.mustHave(Role.SECRETARIAT);
        if (kind == null) {
            throw new RuleBroken("shared.required").at("kind");
        }
        grants.lock(cycleId);
        var cycle = cycle(cycleId);
        var taken = taken(cycle, kind, about)
                .map(row -> new RowChange(row.id(), kind.atFirst(row, cycle.year())))
                .toList();
        var adjustment = new Adjustment(cycleId, adjustments.nextNumber(cycleId), kind, taken, actor, today());
        adjustments.add(adjustment);
        audit.add(about(actor, adjustment, "started"));
        return adjustment.id();
    }

    private Stream<AllocationRow> taken(PlanCycle cycle, AdjustmentKind kind, Target about) {
        return rowsOf(cycle.id(), about).stream().filter(row -> kind.concerns(row, cycle.year()));
    }

    private List<AllocationRow> rowsOf(UUID cycleId, Target about) {
        if (about.initiativeId() != null) {
            return rows.ofInitiative(about.initiativeId()).stream()
                    .filter(row -> row.cycleId().equals(cycleId))
                    .toList();
        }
        return about.line() == null ? List.of() : rows.ofLine(cycleId, about.line());
    }

    /**
     * What an adjustment is to do for an initiative.
     *
     * @param amounts what it is to be granted from now on, by budget year; what is blank stands
     */
    public record Proposed(String reason, Map<Integer, Amount> amounts) {

        private Optional<Money> to(AllocationRow row) {
            return Optional.ofNullable(amounts.get(row.budgetYear())).flatMap(Amount::money);
        }

        private boolean isOfMoney() {
            return amounts.values().stream().anyMatch(Amount::isKnown);
        }
    }

    /**
     * Begins one with what was proposed elsewhere, to be gone on with from there. Refused where its kind cannot do that.
     *
     * @return its id
     */
    public UUID propose(User actor, UUID cycleId, AdjustmentKind kind, UUID initiativeId, Proposed proposed) {
        var adjustment = adjustments
                .find(start(actor, cycleId, kind, Target.of(initiativeId)))
                .orElseThrow();
        var typed = rowsOf(cycleId, Target.of(initiativeId)).stream()
                .flatMap(row -> proposed.to(row).stream().map(amount -> TypedChange.to(kind, row, amount)))
                .toList();
        prepare(adjustment, new Draft(proposed.reason(), typed, Target.NONE, null)).stream()
                .findFirst()
                .ifPresent(refused -> {
                    throw refused.because();
                });
        mustDoSo(adjustment, proposed);
        return adjustment.id();
    }

    private static void mustDoSo(Adjustment adjustment, Proposed proposed) {
        if (proposed.isOfMoney()
                && adjustment.changes().stream().allMatch(change -> change.by().isZero())) {
            throw new RuleBroken("adjustment.changesNothing");
        }
    }

    /**
     * Keeps what was written, and takes in what is added.
     *
     * @return amounts that were not taken over, and why; empty when everything was kept
     */
    public List<Refusal> prepare(User actor, UUID id, long version, Draft draft) {
        actor.mustHave(Role.SECRETARIAT);
        return prepare(prepared(id, version), draft);
    }

    private List<Refusal> prepare(Adjustment adjustment, Draft draft) {
        var refused = new ArrayList<Refusal>();
        var changes = changes(adjustment, draft, refused);
        if (refused.isEmpty()) {
            adjustment.prepare(draft.reason(), changes, draft.award());
        }
        return refused;
    }

    private List<RowChange> changes(Adjustment adjustment, Draft draft, List<Refusal> refused) {
        var rowsById = binding.rowsOf(adjustment).byId();
        var changes = new ArrayList<RowChange>();
        for (var stands : adjustment.changes()) {
            var row = rowsById.get(stands.rowId());
            changes.add(new RowChange(row.id(), typed(adjustment.kind(), row, stands.by(), draft, refused)));
        }
        taken(cycle(adjustment.cycleId()), adjustment.kind(), draft.added())
                .filter(row -> changes.stream().noneMatch(c -> c.rowId().equals(row.id())))
                .forEach(row -> changes.add(new RowChange(row.id(), Money.ZERO)));
        return changes;
    }

    /** What was not typed anew stays as it stands. */
    private static Money typed(
            AdjustmentKind kind, AllocationRow row, Money stands, Draft draft, List<Refusal> refused) {
        try {
            var by = draft.typed().stream()
                    .filter(typed -> typed.rowId().equals(row.id()))
                    .findFirst()
                    .map(typed -> typed.by(kind, row))
                    .orElse(stands);
            new GrantChange(row, by).mustBePossible();
            kind.mustBeDirected(List.of(by));
            return by;
        } catch (RuleBroken because) {
            refused.add(new Refusal(row.id(), because));
            return Money.ZERO;
        }
    }

    /**
     * Puts it, as it was written, before the body that decides such things.
     *
     * @return amounts that were not taken over, and why; empty when it was sent
     */
    public List<Refusal> send(User actor, UUID id, long version, Draft draft, LocalDate meeting) {
        actor.mustHave(Role.SECRETARIAT);
        var adjustment = prepared(id, version);
        var refused = prepare(adjustment, draft);
        if (refused.isEmpty()) {
            send(actor, adjustment, meeting);
        }
        return refused;
    }

    private void send(User actor, Adjustment adjustment, LocalDate meeting) {
        var body = chain.body(cycle(adjustment.cycleId())).orElseThrow(() -> new RuleBroken("adjustment.noBody"));
        adjustment.send(body, meeting, today());
        binding.sound(adjustment);
        audit.add(about(actor, adjustment, "sent").to(chain.name(body)));
        process.sent(adjustment.cycleId(), adjustment.id());
    }

    /**
     * The secretariat decides itself about what was written: it needs no decision of a body, or is delegated.
     *
     * @return amounts that were not taken over, and why; empty when it is decided
     */
    public List<Refusal> decide(User actor, UUID id, long version, Draft draft) {
        actor.mustHave(Role.SECRETARIAT);
        var adjustment = prepared(id, version);
        grants.lock(adjustment.cycleId());
        var refused = prepare(adjustment, draft);
        if (refused.isEmpty()) {
            decide(actor, adjustment);
        }
        return refused;
    }

    private void decide(User actor, Adjustment adjustment) {
        if (!chain.isDelegated(binding.rowsOf(adjustment))) {
            throw new RuleBroken("adjustment.notDelegated");
        }
        adjustment.decide(actor, today());
        binding.bind(actor, adjustment, adjustment.reason().orElseThrow());
        audit.add(about(actor, adjustment, "decided"));
    }

    /** Records the minutes of the meeting; what it approved is entered in the ledgers at once. */
    public void record(User actor, UUID id, long version, Minutes minutes) {
        actor.mustHave(Role.COMMITTEE_CLERK);
        var adjustment = beforeBody(id, version);
        grants.lock(adjustment.cycleId());
        adjustment.record(minutes, actor, today());
        if (adjustment.isDecided()) {
            var body = adjustment.bodyId().map(chain::name).orElse("");
            binding.bind(actor, adjustment, minutes.reference(body));
        }
        audit.add(about(actor, adjustment, minutes.outcome().toString()).to(minutes.wording()));
        process.recorded(id, minutes.outcome() == Outcome.DEFERRED);
    }

    /** Sets the next meeting of the body. */
    public void convene(User actor, UUID id, long version, LocalDate meeting) {
        actor.mustHave(Role.COMMITTEE_CLERK, Role.SECRETARIAT);
        var adjustment = beforeBody(id, version);
        var before = adjustment.meetsOn().map(LocalDate::toString).orElse(null);
        adjustment.convene(meeting, today());
        audit.add(about(actor, adjustment, "convened").change(before, meeting.toString()));
        process.convened(id);
    }

    /** Nothing comes of it; it stays in the list. */
    public void withdraw(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var adjustment = find(id, version);
        var wasBeforeBody = adjustment.isBeforeBody();
        adjustment.withdraw(actor, today());
        audit.add(about(actor, adjustment, "withdrawn"));
        if (wasBeforeBody) {
            process.withdrawn(id);
        }
    }

    /**
     * Sets who decides about adjustments of a plan from now on.
     *
     * @param version of the rules as they were read
     * @param body null for the last of the chain
     * @param delegated up to how much the secretariat decides itself
     */
    public void arrange(User actor, UUID cycleId, long version, UUID body, Money delegated) {
        actor.mustHave(Role.SECRETARIAT);
        var cycle = cycle(cycleId);
        var before = chain.words(cycle);
        var rules = settings.find(cycleId).orElseGet(() -> added(new AdjustmentRules(cycleId)));
        rules.mustBeAt(version);
        rules.set(body, delegated);
        audit.add(AuditEntry.by(actor, clock.instant(), "adjustment.arranged", cycleId)
                .in(cycleId)
                .change(before, chain.words(cycle)));
    }

    private AdjustmentRules added(AdjustmentRules rules) {
        settings.add(rules);
        return rules;
    }

    private Adjustment prepared(UUID id, long version) {
        var adjustment = find(id, version);
        adjustment.mustBePrepared();
        return adjustment;
    }

    private Adjustment beforeBody(UUID id, long version) {
        var adjustment = find(id, version);
        adjustment.mustBeBeforeBody();
        return adjustment;
    }

    private Adjustment find(UUID id, long version) {
        var adjustment = adjustments.find(id).orElseThrow(AdjustmentService::notFound);
        adjustment.mustBeAt(version);
        return adjustment;
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(AdjustmentService::notFound);
    }

    private AuditEntry about(User actor, Adjustment adjustment, String what) {
        return AuditEntry.by(actor, clock.instant(), "adjustment." + what, adjustment.id())
                .in(adjustment.cycleId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
