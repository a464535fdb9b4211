package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which units were asked to take part in others' initiatives. */
public interface Participations {

    void add(Participation participation);

    Optional<Participation> find(UUID id);

    List<Participation> ofInitiative(UUID initiativeId);

    /** Those that nobody has answered yet. */
    List<Participation> openOf(UUID cycleId);
}
