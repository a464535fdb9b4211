package dk.handleplan.core.adjustment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.GrantChange;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a decided adjustment does: entries in the ledgers that name it, and initiatives that stop, or are granted after all. */
@ApplicationScoped
public class AdjustmentBinding {

    private PlanCycles cycles;
    private AllocationRows rows;
    private Initiatives initiatives;
    private GrantChanges grants;
    private InitiativeService conclusions;
    private AfterAdjustment after;
    private AuditTrail audit;
    private Clock clock;

    protected AdjustmentBinding() {}

    @Inject
    public AdjustmentBinding(
            PlanCycles cycles,
            AllocationRows rows,
            Initiatives initiatives,
            GrantChanges grants,
            InitiativeService conclusions,
            AfterAdjustment after,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.rows = rows;
        this.initiatives = initiatives;
        this.grants = grants;
        this.conclusions = conclusions;
        this.after = after;
        this.audit = audit;
        this.clock = clock;
    }

    AdjustedRows rowsOf(Adjustment adjustment) {
        return AdjustedRows.of(adjustment, rows);
    }

    /** Refused where its kind does not allow it, or somebody cannot get it; what the pools bear is seen when it is decided. */
    AdjustedRows sound(Adjustment adjustment) {
        var adjusted = rowsOf(adjustment);
        adjusted.mustBeSound();
        adjustment.award().ifPresent(award -> adjusted.changes().forEach(from -> mustBeThere(award, from.row())));
        mustBeGrantable(adjusted.raised());
        return adjusted;
    }

    private void mustBeThere(Award award, AllocationRow line) {
        if (award.initiativeId().isPresent()) {
            rowOf(award.initiativeId().get(), line);
        } else {
            award.label(line.lineLabel().orElseThrow());
        }
    }

    private void mustBeGrantable(Set<UUID> raised) {
        initiatives.findAll(raised).stream()
                .filter(initiative -> !InitiativeState.GRANTABLE.contains(initiative.state()))
                .findFirst()
                .ifPresent(initiative -> {
                    throw new RuleBroken("adjustment.getsNoMore", initiative.shortTitle()).at("amount");
                });
    }

    /** @param reference by which the decision is found: a meeting and its item, or what the secretariat gave as its reason */
    void bind(User by, Adjustment adjustment, String reference) {
        var adjusted = sound(adjustment);
        var changes = withRecipient(adjustment, adjusted.changes());
        var before = changes.stream().map(change -> change.row().granted()).toList();
        var voucher = Voucher.by(by, LocalDate.now(clock), reference)
                .in(adjustment.cycleId())
                .decidedBy(adjustment.id());
        if (adjustment.kind() == AdjustmentKind.RETURN) {
            grants.takeBack(changes, voucher);
        } else {
            grants.enter(adjustment.cycleId(), changes, voucher);
        }
        for (var i = 0; i < changes.size(); i++) {
            remember(by, adjustment, changes.get(i), before.get(i));
        }
        conclude(by, adjustment, adjusted, changes);
        if (adjustment.kind() != AdjustmentKind.RETURN) {
            after.made(adjustment, changes, concerned(adjustment, adjusted, changes));
        }
    }

    private static Set<UUID> concerned(Adjustment adjustment, AdjustedRows adjusted, List<GrantChange> changes) {
        return adjustment.kind() == AdjustmentKind.STOP
                ? adjusted.initiatives()
                : changes.stream()
                        .flatMap(change -> change.row().initiativeId().stream())
                        .collect(Collectors.toSet());
    }

    private void conclude(User by, Adjustment adjustment, AdjustedRows adjusted, List<GrantChange> changes) {
        if (adjustment.kind() == AdjustmentKind.STOP) {
            stop(by, adjusted.initiatives());
        }
        changes.stream()
                .filter(GrantChange::isRaise)
                .flatMap(change -> change.row().initiativeId().stream())
                .distinct()
                .forEach(initiative -> conclusions.grantAfterAll(by, initiative));
    }

    /** Those that are not stopped already. */
    void stop(User by, Set<UUID> ids) {
        initiatives.findAll(ids).stream()
                .filter(initiative -> initiative.state() != InitiativeState.STOPPED)
                .forEach(initiative -> conclusions.stop(by, initiative.id()));
    }

    /** Remembered with the initiative: what it got before and after, or what came back of it. */
    private void remember(User by, Adjustment adjustment, GrantChange change, Amount before) {
        var row = change.row();
        var year = row.budgetYear() + ": ";
        var entry = AuditEntry.by(
                        by,
                        clock.instant(),
                        "adjustment.made." + adjustment.kind(),
                        row.initiativeId().orElse(row.cycleId()))
                .in(row.cycleId());
        audit.add(
                adjustment.kind() == AdjustmentKind.RETURN
                        ? entry.to(year + Money.ZERO.minus(change.by()))
                        : entry.change(year + before, year + row.granted()));
    }

    private List<GrantChange> withRecipient(Adjustment adjustment, List<GrantChange> changes) {
        if (adjustment.kind() != AdjustmentKind.AWARD) {
            return changes;
        }
        var all = new ArrayList<>(changes);
        changes.forEach(
                from -> all.add(new GrantChange(recipient(adjustment, from.row()), Money.ZERO.minus(from.by()))));
        return all;
    }

    /** The row of the initiative that gets the award, or one of its own for somebody else, who may get several. */
    private AllocationRow recipient(Adjustment adjustment, AllocationRow line) {
        var award = adjustment.award().orElseThrow();
        return award.initiativeId().map(id -> rowOf(id, line)).orElseGet(() -> awardRow(line, award));
    }

    private AllocationRow rowOf(UUID initiativeId, AllocationRow line) {
        return beside(line, rows.ofInitiative(initiativeId))
                .orElseThrow(() -> new RuleBroken("adjustment.recipientNotInPlan").at("recipient"));
    }

    private static Optional<AllocationRow> beside(AllocationRow line, List<AllocationRow> among) {
        return among.stream()
                .filter(row ->
                        row.budgetYear() == line.budgetYear() && row.cycleId().equals(line.cycleId()))
                .findFirst();
    }

    private AllocationRow awardRow(AllocationRow line, Award award) {
        var label = award.label(line.lineLabel().orElseThrow());
        return beside(line, rows.ofLine(line.cycleId(), label)).orElseGet(() -> added(line, label));
    }

    private AllocationRow added(AllocationRow line, String label) {
        var added = cycle(line.cycleId()).budgetYears().stream()
                .map(year -> AllocationRow.ofLine(line.cycleId(), label, year))
                .toList();
        added.forEach(rows::add);
        return beside(line, added).orElseThrow();
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
