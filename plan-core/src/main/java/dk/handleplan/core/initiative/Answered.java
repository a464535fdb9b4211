package dk.handleplan.core.initiative;

/** Whether an initiative answers the questions of the form. */
final class Answered {

    private final Initiative initiative;

    Answered(Initiative initiative) {
        this.initiative = initiative;
    }

    boolean answers(FormQuestion question) {
        return question.id().map(initiative.ownAnswers()::containsKey).orElseGet(() -> answers(question.field()));
    }

    boolean answers(FormField field) {
        return switch (field) {
            case TITLE -> true;
            case COMMITTEES -> !initiative.committees().isEmpty();
            case CONTACTS -> !initiative.contacts().isEmpty();
            case APPLIED ->
                initiative.applied().stream().anyMatch(a -> !a.amount().isBlank());
            case EARLIER_APPLIED -> earlier(YesNoUnanswered.YES) || earlier(YesNoUnanswered.NO);
            case GOALS ->
                initiative.goalGroupId().isPresent()
                        && initiative.goalLinks().stream().anyMatch(GoalLink::isPrimary);
            case OTHER_POLICY_GOALS -> !initiative.policyLinks().isEmpty();
            case TARGET_GROUP ->
                initiative.targetGroup().map(TargetGroup::primaryGroup).isPresent();
            case CHALLENGE -> initiative.challenge() != null;
            case DESCRIPTION ->
                initiative.description().map(Description::summary).isPresent();
            case SUCCESS -> !initiative.indicators().isEmpty();
            case ANCHORING -> initiative.anchoring() != null;
            case PARTNERS ->
                !initiative.partners().isEmpty() || !initiative.jointUnits().isEmpty();
            case OTHER_FINANCING -> !initiative.financing().isEmpty() || initiative.financingNote() != null;
            case OWN -> !initiative.ownAnswers().isEmpty();
        };
    }

    /** Answered, and not with no: some money is applied for, it was applied for before. */
    boolean affirms(FormField field) {
        return switch (field) {
            case APPLIED ->
                initiative.applied().stream().anyMatch(a -> a.amount().isKnown());
            case EARLIER_APPLIED -> earlier(YesNoUnanswered.YES);
            default -> answers(field);
        };
    }

    private boolean earlier(YesNoUnanswered answer) {
        return initiative
                .earlierApplication()
                .map(EarlierApplication::answer)
                .filter(answer::equals)
                .isPresent();
    }
}
