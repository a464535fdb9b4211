package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That an initiative touches a goal which has no initiatives of its own, and where its form says so. */
@Embeddable
public class GoalTouch {

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "initiative_number")
    private int initiativeNumber;

    @Column(name = "stated_in", length = Text.TITLE)
    private String statedIn;

    protected GoalTouch() {}

    public GoalTouch(UUID goalId, int initiativeNumber, String statedIn) {
        this.goalId = goalId;
        this.initiativeNumber = initiativeNumber;
        this.statedIn = Text.optional("where", statedIn, Text.TITLE);
    }

    public UUID goalId() {
        return goalId;
    }

    public int initiativeNumber() {
        return initiativeNumber;
    }

    public String statedIn() {
        return statedIn;
    }
}
