package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.HearingLetterService;
import dk.handleplan.core.hearing.HearingLetterService.SentLetter;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The letter with which a council was asked, to be read and printed. */
@Named
@RequestScoped
public class HearingLetterPage {

    @Inject
    HearingLetterService letters;

    @Inject
    CurrentUser me;

    @Inject
    Language language;

    private UUID id;
    private SentLetter letter;
    private Boolean anySent;

    public void read() {
        getLetter();
    }

    public SentLetter getLetter() {
        if (letter == null) {
            letter = letters.letter(me.user(), id);
        }
        return letter;
    }

    public String getText() {
        return getLetter().letter().text(language.getLocale());
    }

    /** Whether the text itself names everybody who is heard. */
    public boolean isNamingAll() {
        return getLetter().letter().consultees().stream().allMatch(getText()::contains);
    }

    /** Whether the council has a letter. */
    public boolean isSent(UUID consultation) {
        return letters.isSent(me.user(), consultation);
    }

    /** Whether any council of a year has one; for the administration. */
    public boolean isAnySent(UUID cycleId) {
        if (anySent == null) {
            anySent = letters.isAnySent(me.user(), cycleId);
        }
        return anySent;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
