package dk.handleplan.core.presentation;

import dk.handleplan.core.presentation.StatusDocument.Earlier;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.core.status.StatusRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was presented of all rounds. */
public interface Presentations {

    void add(PresentedDocument document);

    void add(Presentation presentation);

    Optional<Presentation> find(UUID id);

    PresentedDocument document(UUID id);

    /** What was presented last of a round; empty where nothing was. */
    Optional<PresentedDocument> latest(UUID roundId);

    /** All that have the same document. */
    List<Presentation> ofDocument(UUID documentId);

    /** Those of a round that are before their bodies. */
    List<Presentation> waiting(UUID roundId);

    /** Those of a year, the latest meeting first, from one query. */
    List<Row> ofYear(UUID cycleId);

    /** What bodies said on the day a status was last treated, of a round that is not later than this one; from one query. */
    List<Earlier> lastTreated(StatusRound until);

    /** A presentation in a list. */
    record Row(
            UUID id,
            UUID roundId,
            RoundName round,
            String body,
            Purpose purpose,
            PresentationState state,
            LocalDate meetsOn) {}
}
