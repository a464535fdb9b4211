package dk.handleplan.core.reassessment;

import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentService;
import dk.handleplan.core.adjustment.AdjustmentService.Proposed;
import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.reassessment.ReappraisalService.ShownReappraisal;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The secretariat decides what becomes of an initiative that its unit has assessed. Where money changes, an adjustment is
 * prepared in the same transaction; the ledgers change when that is decided, as by every other adjustment.
 */
@UseCase
public class ReappraisalDecisions {

    private ReappraisalService reappraisals;
    private AdjustmentService adjustments;
    private InitiativeService initiatives;
    private ReappraisalProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ReappraisalDecisions() {}

    @Inject
    public ReappraisalDecisions(
            ReappraisalService reappraisals,
            AdjustmentService adjustments,
            InitiativeService initiatives,
            ReappraisalProcess process,
            AuditTrail audit,
            Clock clock) {
        this.reappraisals = reappraisals;
        this.adjustments = adjustments;
        this.initiatives = initiatives;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param kind how changed amounts are adjusted; may be null where none are, or where they are only lowered
     * @return the adjustment that is prepared; null for none
     */
    public UUID decide(User actor, UUID id, long version, Appraisal appraisal, AdjustmentKind kind) {
        var shown = toReview(actor, id, version);
        appraisal.mustBeComplete();
        var adjustment = adjustment(actor, shown, appraisal, kind);
        shown.reappraisal().decide(appraisal, adjustment, actor, LocalDate.now(clock));
        audit.add(entry(actor, "reassessment.decided." + appraisal.outcome(), shown)
                .because(appraisal.words()));
        process.reviewed(id, true);
        return adjustment;
    }

    private UUID adjustment(User actor, ShownReappraisal shown, Appraisal appraisal, AdjustmentKind kind) {
        if (appraisal.outcome() == ReappraisalOutcome.STOP) {
            return stop(actor, shown, appraisal);
        }
        if (!appraisal.changesMoney()) {
            return null;
        }
        var how = kind == null && onlyLowers(appraisal, shown) ? AdjustmentKind.REDUCTION : kind;
        if (how == null) {
            throw new RuleBroken("reassessment.adjustHow").at("adjustAs");
        }
        return propose(actor, shown, how, new Proposed(appraisal.words(), appraisal.amounts()));
    }

    private static boolean onlyLowers(Appraisal appraisal, ShownReappraisal shown) {
        return shown.grants().stream()
                .noneMatch(row -> appraisal
                        .amount(row.budgetYear())
                        .filter(amount -> amount.exceeds(row.granted().orZeroInSum()))
                        .isPresent());
    }

    /** Whoever got no money has none to give up, and is stopped at once. */
    private UUID stop(User actor, ShownReappraisal shown, Appraisal appraisal) {
        var hasMoney = shown.grants().stream()
                .anyMatch(row -> row.granted().orZeroInSum().exceeds(row.returned()));
        if (hasMoney) {
            return propose(actor, shown, AdjustmentKind.STOP, new Proposed(appraisal.words(), Map.of()));
        }
        initiatives.stop(actor, shown.initiative().id());
        return null;
    }

    private UUID propose(User actor, ShownReappraisal shown, AdjustmentKind kind, Proposed proposed) {
        return adjustments.propose(
                actor, shown.cycle().id(), kind, shown.initiative().id(), proposed);
    }

    /** The assessment does not do yet, for this reason; the unit answers anew by this day. */
    public void giveBack(User actor, UUID id, long version, String why, LocalDate due) {
        var shown = toReview(actor, id, version);
        shown.reappraisal().giveBack(why, due, LocalDate.now(clock));
        audit.add(entry(actor, "reassessment.givenBack", shown).because(why));
        process.reviewed(id, false);
    }

    private ShownReappraisal toReview(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var shown = reappraisals.reappraisal(actor, id);
        shown.reappraisal().mustBeAt(version);
        shown.reappraisal().mustBe(ReappraisalState.ASSESSED);
        return shown;
    }

    private AuditEntry entry(User actor, String action, ShownReappraisal shown) {
        return AuditEntry.by(actor, clock.instant(), action, shown.reappraisal().id())
                .in(shown.cycle().id());
    }
}
