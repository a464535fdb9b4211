package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** Who gets an award: an initiative of the plan, or an organisation or group by its name. */
@Embeddable
public class Award {

    private static final int NAME = 200;

    @Column(name = "award_initiative")
    private UUID initiativeId;

    @Column(name = "award_name", length = NAME)
    private String name;

    protected Award() {}

    /** @param initiativeId null where it goes to somebody else, whom {@code name} tells */
    public Award(UUID initiativeId, String name) {
        this.initiativeId = initiativeId;
        this.name = Text.optional("recipient", name, NAME);
        if (this.initiativeId != null && this.name != null) {
            throw new RuleBroken("adjustment.oneRecipient").at("recipient");
        }
    }

    /** What the row of somebody who is no initiative is called beside the line that the award comes from. */
    String label(String line) {
        return Text.required("recipient", line + ": " + name, Text.TITLE);
    }

    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    boolean isComplete() {
        return initiativeId != null || name != null;
    }
}
