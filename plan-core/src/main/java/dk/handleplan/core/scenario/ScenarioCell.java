package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What a scenario says about one row of the allocation. No amount is not zero: zero is a refusal. */
@Entity
@Table(name = "scenario_cell")
@IdClass(ScenarioCell.Key.class)
public class ScenarioCell {

    @Id
    @Column(name = "scenario_id")
    private UUID scenarioId;

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount = Amount.blank();

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "condition_text", length = Text.NOTE)
    private String condition;

    @Column(name = "revision")
    private long revision;

    @Column(name = "changed_by", length = 200)
    private String changedBy;

    protected ScenarioCell() {}

    public ScenarioCell(UUID scenarioId, UUID rowId) {
        this.scenarioId = scenarioId;
        this.rowId = rowId;
    }

    /** Which scenario, which row. */
    public static class Key implements Serializable {

        private UUID scenarioId;
        private UUID rowId;

        public Key() {}

        public Key(UUID scenarioId, UUID rowId) {
            this.scenarioId = scenarioId;
            this.rowId = rowId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && scenarioId.equals(that.scenarioId) && rowId.equals(that.rowId);
        }

        @Override
        public int hashCode() {
            return 31 * scenarioId.hashCode() + rowId.hashCode();
        }
    }

    public void set(Stand stand, long atRevision, String by) {
        amount = stand.amount();
        reason = stand.reason();
        condition = stand.condition();
        revision = atRevision;
        changedBy = by;
    }

    public UUID scenarioId() {
        return scenarioId;
    }

    public UUID rowId() {
        return rowId;
    }

    public Stand stand() {
        return new Stand(amount, reason, condition);
    }

    public long revision() {
        return revision;
    }

    public String changedBy() {
        return changedBy;
    }
}
