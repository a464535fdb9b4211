package dk.handleplan.core.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Grants as a test tells of them; no unit has any. */
public class InMemoryEarlierGrants implements EarlierGrants {

    public final List<Row> rows = new ArrayList<>();

    @Override
    public List<Row> ofUnit(UUID unitId, int beforeYear) {
        return List.of();
    }

    @Override
    public List<Row> ofInitiative(UUID initiativeId) {
        return rows.stream()
                .filter(row -> row.initiativeId().equals(initiativeId))
                .toList();
    }
}
