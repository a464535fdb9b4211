package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaInitiativeVersions extends JpaRepository<InitiativeVersion> implements InitiativeVersions {

    @Inject
    public JpaInitiativeVersions(EntityManager entities) {
        super(entities, InitiativeVersion.class);
    }

    @Override
    public List<VersionRow> ofInitiative(UUID initiativeId) {
        return query(
                        "select v from InitiativeVersion v where v.initiativeId = :initiative order by v.takenAt desc, v.id")
                .setParameter("initiative", initiativeId)
                .getResultStream()
                .map(version -> new VersionRow(version.id(), version.occasion(), version.takenAt()))
                .toList();
    }

    @Override
    public Map<UUID, TitleThen> titlesAt(UUID cycleId, Set<VersionOccasion> steps) {
        var titles = new HashMap<UUID, TitleThen>();
        entities.createQuery(
                        "select v.initiativeId, v.occasion, v.title from InitiativeVersion v where v.cycleId = :cycle"
                                + " and v.occasion in :steps order by v.takenAt",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("steps", steps)
                .getResultList()
                .forEach(row -> titles.put((UUID) row[0], new TitleThen((VersionOccasion) row[1], (String) row[2])));
        return titles;
    }

    @Override
    public boolean isDraftOut(UUID cycleId) {
        return entities.createQuery(
                                "select count(v) from InitiativeVersion v where v.cycleId = :cycle"
                                        + " and v.occasion = :occasion",
                                Long.class)
                        .setParameter("cycle", cycleId)
                        .setParameter("occasion", VersionOccasion.HEARING_DRAFT)
                        .getSingleResult()
                > 0;
    }
}
