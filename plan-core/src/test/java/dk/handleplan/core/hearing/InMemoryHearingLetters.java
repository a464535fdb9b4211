package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryHearingLetters extends InMemory<HearingLetter> implements HearingLetters {

    @Override
    public Optional<HearingLetter> of(UUID consultationId) {
        return all(letter -> letter.consultationId().equals(consultationId)).findFirst();
    }

    /** Which letters belong to a year is a matter of the database. */
    @Override
    public List<HearingLettersDocument.Sent> ofCycle(UUID cycleId) {
        return List.of();
    }
}
