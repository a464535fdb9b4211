package dk.handleplan.web.initiative;

import dk.handleplan.web.shared.Spoken;

/** The words of the form's answers for tests without a server. */
public final class SpokenAnswers {

    private SpokenAnswers() {}

    public static AnswerWords words(Spoken spoken) {
        var words = new AnswerWords();
        words.texts = spoken.texts();
        words.as = spoken.shown();
        return words;
    }

    public static ExtentWords extents(Spoken spoken) {
        var words = new ExtentWords();
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        return words;
    }

    public static Forms forms(Spoken spoken) {
        var forms = new Forms();
        forms.language = spoken.language();
        forms.texts = spoken.texts();
        return forms;
    }
}
