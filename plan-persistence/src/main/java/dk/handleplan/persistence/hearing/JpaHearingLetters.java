package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.HearingLetter;
import dk.handleplan.core.hearing.HearingLetters;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaHearingLetters extends JpaRepository<HearingLetter> implements HearingLetters {

    @Inject
    public JpaHearingLetters(EntityManager entities) {
        super(entities, HearingLetter.class);
    }

    @Override
    public Optional<HearingLetter> of(UUID consultationId) {
        return first(query("select l from HearingLetter l where l.consultationId = :consultation")
                .setParameter("consultation", consultationId));
    }
}
