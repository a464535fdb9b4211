package dk.handleplan.core.hearing;

import java.util.Optional;
import java.util.UUID;

/** The hearings of all years, at most one for a cycle. */
public interface Hearings {

    void add(Hearing hearing);

    Optional<Hearing> ofCycle(UUID cycleId);

    /** The hearing as it stands now, kept to the end of the transaction, so that no answer passes the release. */
    Optional<Hearing> lock(UUID cycleId);
}
