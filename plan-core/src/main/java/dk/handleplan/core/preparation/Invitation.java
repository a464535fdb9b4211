package dk.handleplan.core.preparation;

import dk.handleplan.core.hearing.HearingLetters;
import dk.handleplan.core.notification.Foreword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The invitation of the year stands first in the mail by which units are asked for initiatives, and the hearing letter in the one
 * by which councils are asked for comments.
 */
@ApplicationScoped
public class Invitation implements Foreword {

    static final String ASKED_FOR_INITIATIVES = "task_prepareContribution";

    private static final String ASKED_FOR_COMMENTS = "task_commentDraft";

    private CycleTextService texts;
    private HearingLetters letters;

    protected Invitation() {}

    @Inject
    public Invitation(CycleTextService texts, HearingLetters letters) {
        this.texts = texts;
        this.letters = letters;
    }

    @Override
    public Optional<String> of(String kind, UUID caseId, UUID cycleId, String about, Locale reader) {
        return switch (kind) {
            case ASKED_FOR_INITIATIVES -> texts.invitation(cycleId, about, reader);
            case ASKED_FOR_COMMENTS -> letters.of(caseId).map(letter -> letter.text(reader));
            default -> Optional.empty();
        };
    }
}
