package dk.handleplan.core.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters of all hearings, one for each consultation. */
public interface HearingLetters {

    void add(HearingLetter letter);

    Optional<HearingLetter> of(UUID consultationId);

    /** The letters of a year's hearing, by the name of the council. */
    List<HearingLettersDocument.Sent> ofCycle(UUID cycleId);
}
