package dk.handleplan.core.suggestion;

import dk.handleplan.core.suggestion.Priority.Limit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said about one initiative, as a row.
 *
 * @param version of the priority
 * @param score null where nobody has given one
 */
public record Weight(UUID initiativeId, long version, Integer score, Mark mark, List<Limit> limits) {

    public Optional<Limit> limit(int budgetYear) {
        return limits.stream().filter(limit -> limit.budgetYear() == budgetYear).findFirst();
    }

    int scoreOrUsual() {
        return score == null ? Priority.USUAL : score;
    }
}
