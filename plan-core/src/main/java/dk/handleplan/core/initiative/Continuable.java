package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a unit may go on with: what it led in the year this one was copied from, was neither refused nor stopped, and is not
 * continued yet.
 */
final class Continuable {

    private final Initiatives initiatives;

    Continuable(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    List<Initiative> in(Submission submission, Optional<UUID> copiedFrom) {
        var continued = continuedIn(submission);
        return copiedFrom.stream()
                .flatMap(earlier -> initiatives.ofUnit(earlier, submission.unitId()).stream())
                .filter(initiative -> initiative.isContinuable() && !continued.contains(initiative.id()))
                .toList();
    }

    private List<UUID> continuedIn(Submission submission) {
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(initiative -> initiative.state() != InitiativeState.WITHDRAWN)
                .flatMap(initiative -> initiative.continuationOf().map(Continuation::initiativeId).stream())
                .toList();
    }
}
