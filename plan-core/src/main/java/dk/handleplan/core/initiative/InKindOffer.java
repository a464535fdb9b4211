package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Fte;
import java.util.UUID;

/** Working time that somebody gives to an initiative in kind. */
public record InKindOffer(UUID initiativeId, String source, Fte fte) {

    boolean isOf(String other) {
        return other != null && source.strip().equalsIgnoreCase(other.strip());
    }
}
