package dk.handleplan.core.adjustment;

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
