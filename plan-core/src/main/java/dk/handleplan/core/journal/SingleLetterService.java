package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.HearingLetterService;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters that were sent, each as a document of its own: the administration takes all of a year along, whoever got a letter its own. What
 * they say is what was sent, so they need not be kept once more.
 */
@UseCase
public class SingleLetterService {

    private DocumentSources sources;
    private LetterService letters;
    private HearingLetterService hearingLetters;

    protected SingleLetterService() {}

    @Inject
    public SingleLetterService(DocumentSources sources, LetterService letters, HearingLetterService hearingLetters) {
        this.sources = sources;
        this.letters = letters;
        this.hearingLetters = hearingLetters;
    }

    /** @throws NotFound where none was sent */
    public List<LettersDocument> grantLetters(User actor, UUID cycleId) {
        actor.mustAdminister();
        return ((LettersDocument) all(DocumentKind.GRANT_LETTERS, cycleId)).each();
    }

    /** The letter to an applicant, for the applicant and the administration. */
    public LettersDocument grantLetter(User actor, UUID id) {
        var found = letters.letter(actor, id, Sentences.DANISH);
        return of(
                found.cycle(),
                new LettersDocument.Sent(
                        found.letter().kind(),
                        found.unit(),
                        found.initiative().title(),
                        found.letter().sentOn().orElseThrow(SingleLetterService::notFound),
                        found.letter().sentBy().orElse(""),
                        found.text()));
    }

    private static LettersDocument of(PlanCycle cycle, LettersDocument.Sent letter) {
        return new LettersDocument(cycle.year(), cycle.title(), cycle.municipality(), List.of(letter));
    }

    /** @throws NotFound where none was sent */
    public List<HearingLettersDocument> hearingLetters(User actor, UUID cycleId) {
        actor.mustAdminister();
        return ((HearingLettersDocument) all(DocumentKind.HEARING_LETTERS, cycleId)).each();
    }

    /** The letter to a council, for its members and the administration. */
    public HearingLettersDocument hearingLetter(User actor, UUID consultationId) {
        var found = hearingLetters.letter(actor, consultationId);
        var letter = new HearingLettersDocument.Sent(
                found.council(),
                found.letter().dated(),
                found.letter().consultees(),
                found.letter().text(Sentences.DANISH));
        var cycle = found.cycle();
        return new HearingLettersDocument(cycle.year(), cycle.title(), cycle.municipality(), List.of(letter));
    }

    private Record all(DocumentKind kind, UUID cycleId) {
        return sources.compose(new Series(kind, cycleId, Variant.INTERNAL)).content();
    }

    /** The municipality's own for Word; empty where documents have the look without one. */
    public Optional<byte[]> template() {
        return sources.template().flatMap(DocumentTemplate::content);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
