package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** By how much a row of the allocation is raised, or lowered where it is negative. */
@Embeddable
public class RowChange {

    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "change_oere")
    private Money change;

    protected RowChange() {}

    public RowChange(UUID rowId, Money by) {
        this.rowId = rowId;
        this.change = by;
    }

    public UUID rowId() {
        return rowId;
    }

    public Money by() {
        return change;
    }
}
