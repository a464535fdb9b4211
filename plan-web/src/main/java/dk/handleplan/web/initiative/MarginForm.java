package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Detail;
import dk.handleplan.core.initiative.FieldState;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can stand beside the answer to a question: details few need, and the reason why there is no answer. */
@Named
@RequestScoped
public class MarginForm {

    private final Map<String, String> details = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Inject
    Shown as;

    void read() {
        for (var question : asked.getQuestions()) {
            getDetails(question)
                    .forEach(detail ->
                            details.put(detail.name(), edited.getInitiative().detail(detail)));
            edited.getInitiative().exception(question.field()).ifPresent(exception -> {
                states.put(question.key(), exception.state().name());
                reasons.put(question.key(), exception.note());
            });
        }
    }

    List<FormSection> sections() {
        var sections = new ArrayList<FormSection>();
        for (var question : asked.getQuestions()) {
            if (asked.wasAsked(question.key())) {
                sections.add(new FormSection.Details(told(question)));
                if (isExcusable(question)) {
                    sections.add(
                            new FormSection.Unanswered(question.field(), state(question), reasons.get(question.key())));
                }
            }
        }
        return sections;
    }

    private ValueState state(FormQuestion question) {
        return Optional.ofNullable(states.get(question.key()))
                .map(ValueState::valueOf)
                .orElse(null);
    }

    private Map<Detail, String> told(FormQuestion question) {
        var told = new EnumMap<Detail, String>(Detail.class);
        getDetails(question).forEach(detail -> told.put(detail, details.get(detail.name())));
        return told;
    }

    public List<Detail> getDetails(FormQuestion question) {
        return Detail.of(question.field());
    }

    /** Whether an answer is required for which somebody may give a reason instead. */
    public boolean isExcusable(FormQuestion question) {
        return question.isRequired() && !question.isOwn() && question.field() != FormField.TITLE;
    }

    public List<Choice> getExceptions() {
        return FieldState.EXCEPTIONS.stream()
                .map(state -> new Choice(state.name(), as.state(state)))
                .toList();
    }

    /** By the name of the detail. */
    public Map<String, String> getTexts() {
        return details;
    }

    /** The name of the state, by the key of the question. */
    public Map<String, String> getStates() {
        return states;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
