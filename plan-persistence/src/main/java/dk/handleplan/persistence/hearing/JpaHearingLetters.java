package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.HearingLetter;
import dk.handleplan.core.hearing.HearingLetters;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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

    @Override
    public List<HearingLettersDocument.Sent> ofCycle(UUID cycleId) {
        return entities.createQuery(
                        "select l, o.name from HearingLetter l join Consultation c on c.id = l.consultationId"
                                + " join Council o on o.id = c.councilId where c.cycleId = :cycle order by o.name, l.id",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .map(row -> sent((HearingLetter) row[0], (String) row[1]))
                .toList();
    }

    private static HearingLettersDocument.Sent sent(HearingLetter letter, String council) {
        return new HearingLettersDocument.Sent(
                council, letter.dated(), letter.consultees(), letter.text(Sentences.DANISH));
    }
}
