package dk.handleplan.core.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of all initiatives. */
public interface InitiativeVersions {

    void add(InitiativeVersion version);

    Optional<InitiativeVersion> find(UUID id);

    /** Latest first. */
    List<VersionRow> ofInitiative(UUID initiativeId);

    /** Whether a draft of the cycle's plan has been sent to a hearing. */
    boolean isDraftOut(UUID cycleId);

    /** A version as a row. */
    record VersionRow(UUID id, VersionOccasion occasion, Instant takenAt) {}
}
