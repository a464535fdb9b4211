package dk.handleplan.core.decision;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import java.util.UUID;

/** A body's change of the amount in one row of the allocation (ændringsforslag, vedtaget). */
@Embeddable
public class Amendment {

    @Column(name = "row_id")
    private UUID rowId;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "before_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "before_state", length = 20))
    private Amount before;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "after_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "after_state", length = 20))
    private Amount after;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    protected Amendment() {}

    public Amendment(UUID rowId, Amount before, Amount after, String reason) {
        this.rowId = rowId;
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    public UUID rowId() {
        return rowId;
    }

    public Amount before() {
        return before;
    }

    public Amount after() {
        return after;
    }

    /** Why, in the words of the body; where it gave none, its minutes say it. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
