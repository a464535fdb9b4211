package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a cycle has set for the rules of its allocation; its id is the cycle's. A cycle that sets nothing has no ceilings and no
 * minimum shares, and is only warned of a part grant or a refusal without reason.
 */
@Entity
@Table(name = "allocation_rules")
public class AllocationRules extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "part_without_reason", length = 20)
    private RuleSeverity partWithoutReason = RuleSeverity.WARNING;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_without_reason", length = 20)
    private RuleSeverity refusalWithoutReason = RuleSeverity.WARNING;

    @ElementCollection
    @CollectionTable(name = "allocation_ceiling", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "position")
    private List<Ceiling> ceilings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "allocation_goal_share", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "position")
    private List<GoalShare> goalShares = new ArrayList<>();

    protected AllocationRules() {}

    public AllocationRules(UUID cycleId) {
        super(cycleId);
    }

    /** The most that one application of a kind can get in one budget year. */
    @Embeddable
    public static class Ceiling {

        @Enumerated(EnumType.STRING)
        @Column(name = "kind", length = 20)
        private ApplicationKind kind;

        @Column(name = "most_oere")
        private Money most;

        protected Ceiling() {}

        public Ceiling(ApplicationKind kind, Money most) {
            this.kind = kind;
            this.most = most;
        }

        public ApplicationKind kind() {
            return kind;
        }

        public Money most() {
            return most;
        }
    }

    /** The part of what there is to allocate that a goal's initiatives get at least, in per cent. */
    @Embeddable
    public static class GoalShare {

        @Column(name = "goal_id")
        private UUID goalId;

        @Column(name = "least_percent")
        private int percent;

        protected GoalShare() {}

        public GoalShare(UUID goalId, int percent) {
            this.goalId = goalId;
            this.percent = percent;
        }

        public UUID goalId() {
            return goalId;
        }

        public int percent() {
            return percent;
        }
    }

    void set(RuleSeverity onPart, RuleSeverity onRefusal, List<Ceiling> newCeilings, List<GoalShare> newShares) {
        if (newShares.stream().anyMatch(share -> share.percent() < 1 || share.percent() > 100)) {
            throw new RuleBroken("scenario.notAShare");
        }
        if (newShares.stream().mapToInt(GoalShare::percent).sum() > 100) {
            throw new RuleBroken("scenario.sharesAboveAll");
        }
        if (newCeilings.stream().anyMatch(ceiling -> ceiling.most().isNegative())) {
            throw new RuleBroken("funding.negative");
        }
        partWithoutReason = onPart;
        refusalWithoutReason = onRefusal;
        ceilings = new ArrayList<>(newCeilings);
        goalShares = new ArrayList<>(newShares);
    }

    public RuleSeverity partWithoutReason() {
        return partWithoutReason;
    }

    public RuleSeverity refusalWithoutReason() {
        return refusalWithoutReason;
    }

    public Optional<Money> ceilingOf(ApplicationKind kind) {
        return ceilings.stream().filter(c -> c.kind == kind).map(Ceiling::most).findFirst();
    }

    public List<GoalShare> goalShares() {
        return List.copyOf(goalShares);
    }
}
