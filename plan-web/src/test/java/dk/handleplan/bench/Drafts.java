package dk.handleplan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What 100 units are writing in a call: 10 drafts each, with 20 success criteria. Written beside the product, which stands still. */
final class Drafts {

    private static final int UNITS = 100;
    private static final int INITIATIVES = 10;
    private static final int INDICATORS = 20;

    private Drafts() {}

    /** @return the drafts */
    static List<UUID> write(Store store, int year) throws SQLException {
        try (var connection = store.connect()) {
            var drafts = new ArrayList<UUID>();
            try (var units = connection.prepareStatement("select s.cycle_id, s.unit_id from submission s"
                            + " where s.state = 'OPEN' and s.cycle_id in (select c.id from plan_cycle c where c.plan_year = "
                            + year + ") limit "
                            + UNITS);
                    var rows = units.executeQuery()) {
                while (rows.next()) {
                    for (var i = 0; i < INITIATIVES; i++) {
                        drafts.add(write(connection, rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), i));
                    }
                }
            }
            return drafts;
        }
    }

    private static UUID write(Connection connection, UUID cycle, UUID unit, int number) throws SQLException {
        var id = UUID.randomUUID();
        try (var initiative = connection.prepareStatement("insert into initiative"
                + " (id, version, cycle_id, lead_unit_id, state, title, pilot, challenge)"
                + " values (?, 0, ?, ?, 'DRAFT', ?, false, 'Mange')")) {
            initiative.setObject(1, id);
            initiative.setObject(2, cycle);
            initiative.setObject(3, unit);
            initiative.setString(4, "Indsats " + number);
            initiative.executeUpdate();
        }
        try (var indicator = connection.prepareStatement("insert into indicator"
                + " (id, initiative_id, position, criterion_group, text, comparator, milestone)"
                + " values (?, ?, ?, 'QUANTITATIVE', ?, 'GTE', false)")) {
            for (var position = 0; position < INDICATORS; position++) {
                indicator.setObject(1, UUID.randomUUID());
                indicator.setObject(2, id);
                indicator.setInt(3, position);
                indicator.setString(4, "Mindst så mange deltagere er i job, nr. " + position);
                indicator.addBatch();
            }
            indicator.executeBatch();
        }
        return id;
    }
}
