package dk.handleplan.web.status;

import dk.handleplan.web.shared.Spoken;

/** The words of status for tests without a server. */
public final class SpokenStatus {

    private SpokenStatus() {}

    public static StatusWords words(Spoken spoken) {
        var words = new StatusWords();
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        return words;
    }
}
