package dk.handleplan.persistence.progress;

import dk.handleplan.core.progress.MatrixCell;
import dk.handleplan.core.progress.ProgressBy;
import dk.handleplan.core.progress.ProgressGroup;
import dk.handleplan.core.progress.ProgressReports;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** One statement for the groups, one for goals by units. */
@Dependent
public class JpaProgressReports implements ProgressReports {

    private static final String CELLS =
            "select cast(g.id as varchar(36)), coalesce(g.short_label, g.label), cast(u.id as varchar(36)), u.name, "
                    + ProgressLines.WITH_TARGET + ", " + TallyColumns.SELECTED
                    + " from m join unit u on u.id = m.lead_unit_id left join goal g on g.id = m.goal_group_id"
                    + " group by g.id, g.short_label, g.label, g.number, u.id, u.name order by u.name, u.id, g.number nulls last, g.id";

    private final EntityManager entities;

    @Inject
    public JpaProgressReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ProgressGroup> groups(UUID cycleId, ProgressBy by, PageRequest page) {
        var grouping = ProgressLines.grouping(by);
        var found = rows(
                cycleId,
                "select count(*) over (), " + grouping.name() + ", " + TallyColumns.SELECTED
                        + " from m" + grouping.joins() + " group by " + grouping.name() + " order by "
                        + grouping.order() + " nulls last, " + grouping.name() + " offset " + page.offset()
                        + " rows fetch next " + page.size() + " rows only");
        var total = found.isEmpty() ? 0 : ((Number) found.get(0)[0]).longValue();
        return new Page<>(found.stream().map(JpaProgressReports::group).toList(), total, page);
    }

    private static ProgressGroup group(Object[] row) {
        return new ProgressGroup((String) row[1], TallyColumns.tally(row, 2));
    }

    @Override
    public List<MatrixCell> cells(UUID cycleId) {
        return rows(cycleId, CELLS).stream().map(JpaProgressReports::cell).toList();
    }

    private static MatrixCell cell(Object[] row) {
        return new MatrixCell(
                id(row[0]),
                (String) row[1],
                id(row[2]),
                (String) row[3],
                ((Number) row[4]).longValue(),
                TallyColumns.tally(row, 5));
    }

    private static UUID id(Object text) {
        return text == null ? null : UUID.fromString((String) text);
    }

    private List<Object[]> rows(UUID cycleId, String sql) {
        List<?> found =
                entities.createNativeQuery(ProgressLines.of(cycleId) + sql).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
