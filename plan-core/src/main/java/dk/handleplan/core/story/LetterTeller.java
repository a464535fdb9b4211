package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.stream.Stream;

/** The letters that are sent, told to those who may read them. */
@ApplicationScoped
public class LetterTeller implements StoryTeller {

    private static final Comparator<GrantLetter> LATEST_FIRST =
            Comparator.comparing(GrantLetter::adjustmentNumber).reversed();

    private LetterService letters;

    protected LetterTeller() {}

    @Inject
    public LetterTeller(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return letters.ofInitiative(reader, initiative.id()).stream()
                .filter(GrantLetter::isSent)
                .sorted(LATEST_FIRST)
                .map(LetterTeller::entry);
    }

    private static StoryEntry entry(GrantLetter letter) {
        var on = letter.sentOn().orElseThrow();
        return StoryEntry.of(on, StoryKind.LETTER, "/letter?id=" + letter.id(), letter.kind());
    }
}
