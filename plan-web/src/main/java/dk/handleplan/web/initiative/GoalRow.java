package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Optional;

/** How the initiative serves one goal of the policy, as it is chosen in the form. */
public class GoalRow {

    /** How much the initiative is about a goal. */
    public enum Weight {
        PRIMARY,
        SECONDARY,
        NONE
    }

    private final Goal goal;
    private Weight weight = Weight.NONE;
    private boolean measured;
    private Horizon horizon;
    private String note;

    GoalRow(Goal goal, Optional<GoalLink> link) {
        this.goal = goal;
        link.ifPresent(this::take);
    }

    private void take(GoalLink link) {
        weight = link.isPrimary() ? Weight.PRIMARY : Weight.SECONDARY;
        measured = link.isMeasured();
        horizon = link.horizon();
        note = link.note();
    }

    Optional<GoalLink> toLink() {
        if (weight != null && weight != Weight.NONE) {
            return Optional.of(new GoalLink(goal.id(), weight == Weight.PRIMARY, horizon, measured, note));
        }
        if (measured || horizon != null || note != null) {
            throw new RuleBroken("initiative.goalNotServed", goal.label());
        }
        return Optional.empty();
    }

    public Goal getGoal() {
        return goal;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    public boolean isMeasured() {
        return measured;
    }

    public void setMeasured(boolean measured) {
        this.measured = measured;
    }

    public Horizon getHorizon() {
        return horizon;
    }

    public void setHorizon(Horizon horizon) {
        this.horizon = horizon;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
