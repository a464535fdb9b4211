package dk.handleplan.core.adjustment;

import dk.handleplan.core.adjustment.AdjustmentSheet.Line;
import dk.handleplan.core.adjustment.AdjustmentSheet.Rights;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.DecisionRow;
import dk.handleplan.core.decision.DecisionRow.MinutesRow;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.funding.PoolEffect;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is changed in plans after their decision. The administration reads all of it, clerks and readers what has been before a
 * body or was decided.
 */
@UseCase
public class AdjustmentOverview {

    private static final Role[] SEEING = {Role.SECRETARIAT, Role.ADMINISTRATOR, Role.COMMITTEE_CLERK, Role.READER};

    private PlanCycles cycles;
    private Adjustments adjustments;
    private AllocationRows rows;
    private GrantChanges grants;
    private ShortChain chain;
    private Initiatives initiatives;
    private Clock clock;

    protected AdjustmentOverview() {}

    @Inject
    public AdjustmentOverview(
            PlanCycles cycles,
            Adjustments adjustments,
            AllocationRows rows,
            GrantChanges grants,
            ShortChain chain,
            Initiatives initiatives,
            Clock clock) {
        this.cycles = cycles;
        this.adjustments = adjustments;
        this.rows = rows;
        this.grants = grants;
        this.chain = chain;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** @param about an initiative from which the reader came; null for none */
    public AdjustmentsOfPlan list(
            User actor, UUID cycleId, AdjustmentKind kind, AdjustmentState state, UUID about, PageRequest page) {
        mustSee(actor);
        var cycle = cycle(cycleId);
        var rules = chain.rules(cycleId);
        return new AdjustmentsOfPlan(
                cycleId,
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                grants.isPossible(cycleId),
                rules.version(),
                rules.bodyId().orElse(null),
                chain.body(cycle).map(chain::name).orElse(""),
                rules.delegated(),
                title(cycle, about),
                adjustments.list(new Adjustments.Query(cycleId, kind, state, actor.isAdministration()), page));
    }

    private String title(PlanCycle cycle, UUID initiative) {
        return initiatives
                .find(initiative)
                .filter(found -> found.cycleId().equals(cycle.id()))
                .map(Initiative::shortTitle)
                .orElse(null);
    }

    public AdjustmentSheet sheet(User actor, UUID id) {
        mustSee(actor);
        var adjustment = adjustments.find(id).orElseThrow(AdjustmentOverview::notFound);
        if (adjustment.isPrepared() && !actor.isAdministration()) {
            throw new NotAllowed("shared.notAllowed");
        }
        var cycle = cycle(adjustment.cycleId());
        var adjusted = AdjustedRows.of(adjustment, rows);
        var rights = rights(actor, adjusted);
        var holders = rights.mayPrepare() ? rows.holders(cycle.id(), cycle.year()) : List.<Holder>of();
        var isAward = adjustment.kind() == AdjustmentKind.AWARD;
        return new AdjustmentSheet(
                cycle.id(),
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                adjustment,
                adjustment.bodyId().or(() -> chain.body(cycle)).map(chain::name).orElse(""),
                recipient(adjustment),
                lines(adjusted),
                effects(adjusted),
                holders.stream().filter(adjustment.kind()::canTake).toList(),
                isAward
                        ? holders.stream()
                                .filter(AdjustmentOverview::canBeAwarded)
                                .toList()
                        : List.of(),
                treated(actor, adjustment),
                rights,
                LocalDate.now(clock));
    }

    private static boolean canBeAwarded(Holder holder) {
        return holder.isInitiative() && holder.isGrantable();
    }

    private Rights rights(User actor, AdjustedRows adjusted) {
        var adjustment = adjusted.adjustment();
        var secretariat = actor.has(Role.SECRETARIAT);
        var clerk = actor.has(Role.COMMITTEE_CLERK);
        var mayPrepare = secretariat && adjustment.isPrepared();
        return new Rights(
                mayPrepare,
                mayPrepare && chain.isDelegated(adjusted),
                clerk && adjustment.isBeforeBody() && !adjustment.isDeferred(LocalDate.now(clock)),
                (clerk || secretariat) && adjustment.isBeforeBody(),
                secretariat && adjustment.isOpen());
    }

    private List<Line> lines(AdjustedRows adjusted) {
        var titles = titles(adjusted.initiatives());
        var rowsInOrder = adjusted.inOrder();
        var changes = adjusted.adjustment().changes();
        return IntStream.range(0, changes.size())
                .mapToObj(i -> Line.of(
                        rowsInOrder.get(i),
                        title(rowsInOrder.get(i), titles),
                        changes.get(i).by()))
                .toList();
    }

    private static String title(AllocationRow row, Map<UUID, String> titles) {
        return row.lineLabel().orElseGet(() -> titles.get(row.initiativeId().orElseThrow()));
    }

    private Map<UUID, String> titles(Collection<UUID> ids) {
        return initiatives.findAll(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Initiative::id, Initiative::shortTitle));
    }

    /** An award leaves the pool as it is: the line had the money. */
    private List<PoolEffect> effects(AdjustedRows adjusted) {
        var adjustment = adjusted.adjustment();
        if (!adjustment.isOpen()) {
            return List.of();
        }
        return switch (adjustment.kind()) {
            case RETURN -> grants.effectsOfReturn(adjustment.cycleId(), adjusted.changes());
            case AWARD -> grants.effects(adjustment.cycleId(), List.of());
            default -> grants.effects(adjustment.cycleId(), adjusted.changes());
        };
    }

    private String recipient(Adjustment adjustment) {
        return adjustment
                .award()
                .flatMap(award -> award.name()
                        .or(() ->
                                award.initiativeId().flatMap(initiatives::find).map(Initiative::shortTitle)))
                .orElse(null);
    }

    private DecisionRow treated(User actor, Adjustment adjustment) {
        return new DecisionRow(
                adjustment.id(),
                adjustment.bodyId().map(chain::name).orElse(""),
                1,
                1,
                adjustment.meetsOn().orElse(null),
                adjustment.last().map(Minutes::outcome).orElse(null),
                List.of(),
                adjustment.minutes().stream()
                        .map(held -> MinutesRow.of(held, false, actor))
                        .toList(),
                List.of());
    }

    /** What was decided or rejected about an initiative; empty for those who do not read adjustments. */
    public List<SettledAdjustment> settled(User actor, UUID initiativeId) {
        return actor.hasAny(SEEING) ? adjustments.settled(initiativeId) : List.of();
    }

    /** Those of these decisions that are adjustments: for the pages of the pools. */
    public Set<UUID> among(User actor, Collection<UUID> decisions) {
        actor.mustAdminister();
        return adjustments.among(decisions);
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(AdjustmentOverview::notFound);
    }

    private static void mustSee(User actor) {
        actor.mustHave(SEEING);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
