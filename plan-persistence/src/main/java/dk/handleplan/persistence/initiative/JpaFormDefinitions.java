package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaFormDefinitions extends JpaRepository<FormDefinition> implements FormDefinitions {

    @Inject
    public JpaFormDefinitions(EntityManager entities) {
        super(entities, FormDefinition.class);
    }

    @Override
    public Optional<FormDefinition> ofCycle(UUID cycleId) {
        return first(query("select f from FormDefinition f where :cycle member of f.cycles")
                .setParameter("cycle", cycleId));
    }

    @Override
    public List<FormDefinition> ofCycles(Collection<UUID> cycleIds) {
        return cycleIds.isEmpty()
                ? List.of()
                : query("select distinct f from FormDefinition f join f.cycles c where c in :cycles")
                        .setParameter("cycles", cycleIds)
                        .getResultList();
    }

    @Override
    public long answers(UUID questionId) {
        return entities.createQuery(
                        "select count(i) from Initiative i join i.ownAnswers a where key(a) = :question", Long.class)
                .setParameter("question", questionId.toString())
                .getSingleResult();
    }
}
