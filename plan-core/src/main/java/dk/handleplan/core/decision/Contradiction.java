package dk.handleplan.core.decision;

import dk.handleplan.core.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That the bodies of one step left a row of the allocation without one agreed amount. What each of them said stands in its
 * decision; what stood before goes on standing until a later body settles it.
 */
@Entity
@Table(name = "step_contradiction")
public class Contradiction extends Aggregate {

    /** Why there is no agreed amount. */
    public enum Kind {
        DIFFERENT_AMOUNTS,
        ABOVE_POOL
    }

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "round")
    private int round;

    @Column(name = "step")
    private int step;

    @Column(name = "row_id")
    private UUID rowId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private Kind kind;

    @Column(name = "settled")
    private boolean settled;

    protected Contradiction() {}

    public Contradiction(UUID cycleId, int round, int step, UUID rowId, Kind kind) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.round = round;
        this.step = step;
        this.rowId = rowId;
        this.kind = kind;
    }

    void settle() {
        settled = true;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public int round() {
        return round;
    }

    /** The step whose bodies contradict each other. */
    public int step() {
        return step;
    }

    public UUID rowId() {
        return rowId;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a later body has answered. */
    public boolean isSettled() {
        return settled;
    }
}
