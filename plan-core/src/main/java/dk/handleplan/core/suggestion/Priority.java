package dk.handleplan.core.suggestion;

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
import java.util.OptionalInt;
import java.util.UUID;

/** How much an initiative matters to the administration when a pool is shared, and within which amounts. */
@Entity
@Table(name = "initiative_priority")
public class Priority extends Aggregate {

    public static final int HIGHEST = 100;

    /** What counts for an initiative that nobody has given a priority. */
    public static final int USUAL = 50;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "score")
    private Integer score;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark", length = 20)
    private Mark mark = Mark.NONE;

    @ElementCollection
    @CollectionTable(name = "initiative_priority_limit", joinColumns = @JoinColumn(name = "priority_id"))
    @OrderColumn(name = "position")
    private List<Limit> limits = new ArrayList<>();

    protected Priority() {}

    public Priority(UUID cycleId, UUID initiativeId) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
    }

    /** The bounds of one budget year; null where there is none of its own. */
    @Embeddable
    public static class Limit {

        @Column(name = "budget_year")
        private int budgetYear;

        @Column(name = "least_oere")
        private Money least;

        @Column(name = "most_oere")
        private Money most;

        protected Limit() {}

        public Limit(int budgetYear, Money least, Money most) {
            this.budgetYear = budgetYear;
            this.least = least;
            this.most = most;
        }

        public int budgetYear() {
            return budgetYear;
        }

        /** The smallest part grant that makes sense. */
        public Optional<Money> least() {
            return Optional.ofNullable(least);
        }

        /** Its ceiling. */
        public Optional<Money> most() {
            return Optional.ofNullable(most);
        }

        boolean isNothing() {
            return least == null && most == null;
        }

        private boolean isBelowZero() {
            return least != null && least.isNegative() || most != null && most.isNegative();
        }

        private boolean isUpsideDown() {
            return least != null && most != null && least.exceeds(most);
        }
    }

    void weigh(Integer newScore, Mark newMark, List<Limit> newLimits) {
        if (newScore != null && (newScore < 0 || newScore > HIGHEST)) {
            throw new RuleBroken("suggestion.notAScore").at("score");
        }
        newLimits.forEach(Priority::mustMakeSense);
        score = newScore;
        mark = newMark;
        limits = new ArrayList<>(
                newLimits.stream().filter(limit -> !limit.isNothing()).toList());
    }

    private static void mustMakeSense(Limit limit) {
        if (limit.isBelowZero()) {
            throw new RuleBroken("suggestion.limitBelowZero").at("least-" + limit.budgetYear());
        }
        if (limit.isUpsideDown()) {
            throw new RuleBroken("suggestion.leastAboveMost").at("least-" + limit.budgetYear());
        }
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    /** 0 to 100; none as long as nobody has given one. */
    public OptionalInt score() {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    public Mark mark() {
        return mark;
    }

    public Optional<Limit> limit(int budgetYear) {
        return limits.stream().filter(limit -> limit.budgetYear() == budgetYear).findFirst();
    }
}
