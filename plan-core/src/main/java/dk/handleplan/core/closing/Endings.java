package dk.handleplan.core.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of the initiatives of all years. */
public interface Endings {

    void add(Ending ending);

    /** What was decided about an initiative. */
    Optional<Ending> ofInitiative(UUID initiativeId);

    List<Ending> ofCycle(UUID cycleId);

    /** Settled to continue in closed years before {@code year}, and not yet continued anywhere. */
    List<Ending> toBeContinued(int year);
}
