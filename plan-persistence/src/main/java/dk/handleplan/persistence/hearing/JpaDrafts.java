package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Draft;
import dk.handleplan.core.hearing.Drafts;
import dk.handleplan.core.hearing.SinceLastYear;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaDrafts extends JpaRepository<Draft> implements Drafts {

    /** The draft {@code d} is the one that is heard now. */
    static final String LATEST = " d.cycleId = :cycle and d.number = (select max(other.number) from Draft other"
            + " where other.cycleId = :cycle)";

    @Inject
    public JpaDrafts(EntityManager entities) {
        super(entities, Draft.class);
    }

    @Override
    public Optional<Draft> latest(UUID cycleId) {
        return first(query("select d from Draft d where" + LATEST).setParameter("cycle", cycleId));
    }

    @Override
    public List<DraftRow> ofCycle(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Drafts.DraftRow(d.number, d.dated, d.whatChanged)"
                                + " from Draft d where d.cycleId = :cycle order by d.number desc",
                        DraftRow.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public Map<UUID, SinceLastYear> sinceLastYear(UUID cycleId) {
        return entities.createQuery(
                        "select l.initiativeId, l.sinceLastYear from Draft d join d.lines l"
                                + " where l.sinceLastYear is not null and" + LATEST,
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (SinceLastYear) row[1]));
    }

    @Override
    public Map<UUID, Integer> corrected(UUID cycleId) {
        return entities.createQuery(
                        "select l.initiativeId, max(d.number) from Draft d join d.lines l"
                                + " where d.cycleId = :cycle and l.changed = true group by l.initiativeId",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    @Override
    public Map<UUID, DraftText> texts(UUID cycleId) {
        return entities.createQuery(
                        "select l.initiativeId, l.whom, l.what, l.success, l.versionId, l.versionBeforeId, l.lastYearId"
                                + " from Draft d join d.lines l where" + LATEST,
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], JpaDrafts::text));
    }

    private static DraftText text(Object[] row) {
        return new DraftText(
                (String) row[1], (String) row[2], (String) row[3], (UUID) row[4], (UUID) row[5], (UUID) row[6]);
    }

    @Override
    public Optional<DraftText> text(UUID cycleId, UUID initiativeId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.Drafts.DraftText(l.whom, l.what, l.success, l.versionId,"
                                + " l.versionBeforeId, l.lastYearId) from Draft d join d.lines l where l.initiativeId = :initiative and"
                                + LATEST,
                        DraftText.class)
                .setParameter("cycle", cycleId)
                .setParameter("initiative", initiativeId)
                .getResultStream()
                .findFirst();
    }
}
