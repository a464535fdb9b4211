package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryHearingLetters extends InMemory<HearingLetter> implements HearingLetters {

    @Override
    public Optional<HearingLetter> of(UUID consultationId) {
        return all(letter -> letter.consultationId().equals(consultationId)).findFirst();
    }
}
