package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keeps an initiative from being submitted: a required answer is missing, or a text still holds a placeholder. */
public record Shortcoming(FormField field, String key, List<String> details) {

    public FormPart part() {
        return FormPart.of(field);
    }

    public String sentence(Locale language) {
        return Sentences.of(key, language, details.toArray());
    }

    /** In the order of the form's parts. */
    static List<Shortcoming> of(Initiative initiative) {
        var found = new ArrayList<Shortcoming>();
        for (var part : FormPart.values()) {
            part.fields().forEach(field -> check(initiative, field, found));
        }
        return found;
    }

    private static void check(Initiative initiative, FormField field, List<Shortcoming> found) {
        if (isMissing(initiative, field)) {
            found.add(new Shortcoming(field, "initiative.needs." + field, List.of()));
        }
        var text = FormText.of(initiative, id -> "").getOrDefault(field, "");
        Placeholder.in(text)
                .ifPresent(placeholder ->
                        found.add(new Shortcoming(field, "initiative.placeholder", List.of(placeholder))));
    }

    private static boolean isMissing(Initiative initiative, FormField field) {
        return switch (field) {
            case CONTACTS -> initiative.contacts().isEmpty();
            case GOALS ->
                initiative.goalGroupId().isEmpty()
                        || initiative.goalLinks().stream().noneMatch(GoalLink::isPrimary);
            case TARGET_GROUP ->
                initiative.targetGroup().map(TargetGroup::primaryGroup).isEmpty();
            case CHALLENGE -> initiative.challenge() == null;
            case DESCRIPTION ->
                initiative.description().map(Description::summary).isEmpty();
            case SUCCESS -> initiative.indicators().isEmpty();
            case APPLIED ->
                initiative.applied().stream().allMatch(a -> a.amount().isBlank());
            case TITLE, COMMITTEES, EARLIER_APPLIED, OTHER_POLICY_GOALS, ANCHORING, PARTNERS, OTHER_FINANCING -> false;
        };
    }
}
