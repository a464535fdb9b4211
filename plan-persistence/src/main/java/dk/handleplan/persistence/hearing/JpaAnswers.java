package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.Answers;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaAnswers extends JpaRepository<Answer> implements Answers {

    @Inject
    public JpaAnswers(EntityManager entities) {
        super(entities, Answer.class);
    }

    @Override
    public Optional<Answer> to(UUID remarkId) {
        return first(query("select a from Answer a where a.remarkId = :remark").setParameter("remark", remarkId));
    }
}
