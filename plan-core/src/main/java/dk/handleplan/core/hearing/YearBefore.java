package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Initiative;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The published plan of the year before, beside which a draft is read. */
record YearBefore(int year, Collection<Initiative> initiatives, Map<UUID, Map<FormField, String>> texts) {

    /** The initiative that this one continues. */
    Optional<UUID> continuedBy(Initiative now) {
        return now.continuationOf()
                .flatMap(continued ->
                        initiatives.stream().filter(i -> isNamed(i, continued)).findFirst())
                .map(Initiative::id);
    }

    private boolean isNamed(Initiative then, Continuation continued) {
        return then.id().equals(continued.initiativeId())
                || Integer.valueOf(year).equals(continued.year())
                        && then.number()
                                .filter(number -> number.equals(continued.number()))
                                .isPresent();
    }
}
