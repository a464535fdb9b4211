package dk.handleplan.core.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The versions of all initiatives. */
public interface InitiativeVersions {

    void add(InitiativeVersion version);

    Optional<InitiativeVersion> find(UUID id);

    /** Latest first. */
    List<VersionRow> ofInitiative(UUID initiativeId);

    /** Whether a draft of the cycle's plan has been sent to a hearing. */
    boolean isDraftOut(UUID cycleId);

    /** How the initiatives of a cycle were called when one of these steps was last taken, by initiative; from one query. */
    Map<UUID, TitleThen> titlesAt(UUID cycleId, Set<VersionOccasion> steps);

    /** How an initiative was called at a formal step. */
    record TitleThen(VersionOccasion step, String title) {}

    /** A version as a row. */
    record VersionRow(UUID id, VersionOccasion occasion, Instant takenAt) {}
}
