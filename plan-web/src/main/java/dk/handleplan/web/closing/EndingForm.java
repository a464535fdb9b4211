package dk.handleplan.web.closing;

import dk.handleplan.core.closing.ClosingService.Decision;
import dk.handleplan.core.closing.EndingRow;
import dk.handleplan.core.closing.Outcome;
import java.util.UUID;

/** What the secretariat chooses for one initiative. */
public class EndingForm {

    private final EndingRow row;
    private long version;
    private Outcome outcome;
    private String reason;

    EndingForm(EndingRow row) {
        this.row = row;
        this.version = row.version();
        this.outcome = row.outcome();
        this.reason = row.reason();
    }

    Decision toDecision() {
        return new Decision(getId(), version, outcome, reason);
    }

    public UUID getId() {
        return row.initiativeId();
    }

    public EndingRow getRow() {
        return row;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
