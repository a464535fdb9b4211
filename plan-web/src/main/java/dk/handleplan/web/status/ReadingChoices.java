package dk.handleplan.web.status;

import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is to choose from where a criterion is answered. */
@Named
@RequestScoped
public class ReadingChoices {

    @Inject
    Texts texts;

    /** Why there is no figure, or what else there is to say about a criterion that asks for none. */
    public List<Choice> reasons(IndicatorForm indicator) {
        return Stream.of(ReadingState.values())
                .filter(state -> state != ReadingState.FIGURE)
                .filter(state -> isReachedOrNot(indicator) || !isJudgement(state))
                .map(this::choice)
                .toList();
    }

    /** What is said of a criterion that is counted, or was reached or not; nothing where a figure says it all. */
    public List<Choice> counts(IndicatorForm indicator) {
        return Stream.of(ReadingState.REACHED, ReadingState.NOT_REACHED)
                .filter(state -> isReachedOrNot(indicator))
                .map(this::choice)
                .toList();
    }

    private static boolean isReachedOrNot(IndicatorForm indicator) {
        return !indicator.getLine().asksForFigure()
                || indicator.getLine().indicator().isMilestone();
    }

    private static boolean isJudgement(ReadingState state) {
        return state == ReadingState.REACHED || state == ReadingState.NOT_REACHED;
    }

    private Choice choice(ReadingState state) {
        return new Choice(state, texts.name(state));
    }

    /** What may be said against the figure. */
    public List<Choice> getJudgements() {
        return Choice.of(Achievement.BY_JUDGEMENT.toArray(Achievement[]::new), texts::name);
    }

    /** Whether what is said beside the figure is shown at once: something is, or something is wrong with it. */
    public boolean unfolds(IndicatorForm indicator) {
        return indicator.isMoreSaid() || isRefused(indicator);
    }

    private static boolean isRefused(IndicatorForm indicator) {
        var refused = new ArrayList<String>();
        FacesContext.getCurrentInstance().getClientIdsWithMessages().forEachRemaining(refused::add);
        return refused.stream()
                .anyMatch(id -> id != null && id.endsWith(indicator.getId().toString()));
    }
}
