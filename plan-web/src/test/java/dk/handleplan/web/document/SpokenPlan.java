package dk.handleplan.web.document;

import dk.handleplan.web.initiative.SpokenAnswers;
import dk.handleplan.web.shared.Spoken;
import dk.handleplan.web.status.SpokenStatus;

/** What writes plans down, for tests without a server. */
public final class SpokenPlan {

    private SpokenPlan() {}

    public static PlanWords words(Spoken spoken) {
        var words = new PlanWords();
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        words.status = SpokenStatus.words(spoken);
        return words;
    }

    public static PlanManuscript manuscripts(Spoken spoken) {
        var manuscripts = new PlanManuscript();
        manuscripts.texts = spoken.texts();
        manuscripts.shown = spoken.shown();
        manuscripts.words = words(spoken);
        manuscripts.forms = SpokenAnswers.forms(spoken);
        manuscripts.overview = overview(spoken);
        manuscripts.hearing = hearing(spoken);
        manuscripts.initiatives = initiatives(spoken);
        return manuscripts;
    }

    public static PlanWorkbook workbook(Spoken spoken) {
        var workbook = new PlanWorkbook();
        workbook.texts = spoken.texts();
        workbook.shown = spoken.shown();
        workbook.words = words(spoken);
        workbook.status = SpokenStatus.words(spoken);
        workbook.targets = SpokenStatus.targets(spoken);
        workbook.progress = progress(spoken);
        return workbook;
    }

    private static OverviewPart overview(Spoken spoken) {
        var part = new OverviewPart();
        part.texts = spoken.texts();
        part.shown = spoken.shown();
        part.words = words(spoken);
        return part;
    }

    private static HearingPart hearing(Spoken spoken) {
        var part = new HearingPart();
        part.texts = spoken.texts();
        part.shown = spoken.shown();
        return part;
    }

    private static InitiativePart initiatives(Spoken spoken) {
        var part = new InitiativePart();
        part.texts = spoken.texts();
        part.words = words(spoken);
        part.targets = SpokenStatus.targets(spoken);
        part.progress = progress(spoken);
        part.hearing = hearing(spoken);
        part.answers = answers(spoken);
        return part;
    }

    private static ProgressWords progress(Spoken spoken) {
        var words = new ProgressWords();
        words.texts = spoken.texts();
        words.shown = spoken.shown();
        words.words = SpokenStatus.words(spoken);
        words.few = SpokenStatus.few(spoken);
        words.trends = SpokenStatus.trends(spoken);
        return words;
    }

    private static AnswerPart answers(Spoken spoken) {
        var part = new AnswerPart();
        part.texts = spoken.texts();
        part.shown = spoken.shown();
        part.words = words(spoken);
        part.targets = SpokenStatus.targets(spoken);
        part.answers = SpokenAnswers.words(spoken);
        part.extents = SpokenAnswers.extents(spoken);
        return part;
    }
}
