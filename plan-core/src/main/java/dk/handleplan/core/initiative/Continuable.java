package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a unit may go on with: what it led in the year this one was copied from, was neither refused nor stopped as far as the
 * actor knows, and is not continued yet.
 */
final class Continuable {

    private final Initiatives initiatives;
    private final GrantNews news;

    Continuable(Initiatives initiatives, GrantNews news) {
        this.initiatives = initiatives;
        this.news = news;
    }

    List<Initiative> in(User actor, Submission submission, Optional<UUID> copiedFrom) {
        return copiedFrom
                .map(earlier -> in(submission, earlier, news.knownTo(actor, earlier)))
                .orElse(List.of());
    }

    private List<Initiative> in(Submission submission, UUID earlier, Predicate<UUID> isKnown) {
        var continued = continuedIn(submission);
        return initiatives.ofUnit(earlier, submission.unitId()).stream()
                .filter(initiative -> initiative.isContinuable(isKnown.test(initiative.id())))
                .filter(initiative -> !continued.contains(initiative.id()))
                .toList();
    }

    private List<UUID> continuedIn(Submission submission) {
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(initiative -> initiative.state() != InitiativeState.WITHDRAWN)
                .flatMap(initiative -> initiative.continuationOf().map(Continuation::initiativeId).stream())
                .toList();
    }
}
