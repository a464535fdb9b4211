package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an initiative serves a goal of the policy: primarily or not, in the short or long term, measured or only expected. */
@Entity
@Table(name = "initiative_goal")
public class GoalLink extends FormRow {

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "is_primary")
    private boolean primary;

    @Enumerated(EnumType.STRING)
    @Column(name = "horizon", length = 60)
    private Horizon horizon;

    @Column(name = "measured")
    private boolean measured;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected GoalLink() {}

    public GoalLink(UUID goalId, boolean primary, Horizon horizon, boolean measured, String note) {
        super(UUID.randomUUID());
        this.goalId = goalId;
        this.primary = primary;
        this.horizon = horizon;
        this.measured = measured;
        this.note = Text.optional("note", note, Text.NOTE);
    }

    public UUID goalId() {
        return goalId;
    }

    public boolean isPrimary() {
        return primary;
    }

    public Horizon horizon() {
        return horizon;
    }

    public boolean isMeasured() {
        return measured;
    }

    public String note() {
        return note;
    }
}
