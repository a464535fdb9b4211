package dk.handleplan.core.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Grants as a test tells of them, all of one unit. */
public class InMemoryEarlierGrants implements EarlierGrants {

    public final List<Row> rows = new ArrayList<>();

    @Override
    public List<Row> ofUnit(UUID unitId, int beforeYear) {
        return rows.stream().filter(row -> row.planYear() < beforeYear).toList();
    }

    @Override
    public List<Row> ofInitiative(UUID initiativeId) {
        return rows.stream()
                .filter(row -> row.initiativeId().equals(initiativeId))
                .toList();
    }
}
