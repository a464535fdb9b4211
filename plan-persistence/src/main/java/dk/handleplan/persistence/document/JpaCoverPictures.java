package dk.handleplan.persistence.document;

import dk.handleplan.core.document.CoverPicture;
import dk.handleplan.core.document.CoverPictures;
import dk.handleplan.core.document.PlanCover;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaCoverPictures extends JpaRepository<CoverPicture> implements CoverPictures {

    @Inject
    public JpaCoverPictures(EntityManager entities) {
        super(entities, CoverPicture.class);
    }

    @Override
    public Optional<CoverPicture> latest(int year) {
        return first(query("select p from CoverPicture p, PlanCycle c where c.id = p.cycleId and c.year = :year"
                        + " order by p.chosenAt desc, p.id")
                .setParameter("year", year));
    }

    @Override
    public Optional<PlanCover> cover(int year) {
        return first(entities.createQuery(
                                "select p.id, p.alt, p.credit from CoverPicture p, PlanCycle c where c.id = p.cycleId"
                                        + " and c.year = :year order by p.chosenAt desc, p.id",
                                Object[].class)
                        .setParameter("year", year))
                .filter(chosen -> chosen[1] != null)
                .map(chosen ->
                        new PlanCover((UUID) chosen[0], (String) chosen[1], Optional.ofNullable((String) chosen[2])));
    }

    @Override
    public boolean isKept(int year) {
        return entities.createQuery(
                                "select count(y.cycleId) from ClosedYear y, PlanCycle c where c.id = y.cycleId and c.year = :year",
                                Long.class)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }
}
