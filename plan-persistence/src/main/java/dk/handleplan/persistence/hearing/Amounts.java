package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.shared.Money;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Recommended amounts, read in one statement for all the comments or remarks they belong to. */
record Amounts(Map<UUID, List<Recommendation>> byOwner) {

    /** @param query of owner, budget year and money */
    static Amounts by(TypedQuery<Object[]> query) {
        return new Amounts(query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Recommendation((Integer) row[1], (Money) row[2]), Collectors.toList()))));
    }

    List<Recommendation> of(UUID owner) {
        return byOwner.getOrDefault(owner, List.of());
    }
}
