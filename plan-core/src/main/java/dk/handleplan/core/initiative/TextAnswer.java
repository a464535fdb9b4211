package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.StaleData;

/** The long texts of the form, each of which can be saved by itself while somebody writes. */
public enum TextAnswer {
    TARGET_PRIMARY(FormPart.TARGET_GROUP),
    TARGET_SECONDARY(FormPart.TARGET_GROUP),
    TARGET_NOTE(FormPart.TARGET_GROUP),
    CHALLENGE(FormPart.CHALLENGE),
    SUMMARY(FormPart.WORK),
    OVERALL_AIM(FormPart.SUCCESS),
    ANCHORING(FormPart.COOPERATION),
    FINANCING_NOTE(FormPart.MONEY);

    private final FormPart part;

    TextAnswer(FormPart part) {
        this.part = part;
    }

    public FormPart part() {
        return part;
    }

    /** Refuses when somebody has changed this text after it was read. */
    void mustStandAsRead(Initiative initiative, String was) {
        if (!plain(textIn(initiative)).equals(plain(was))) {
            throw new StaleData("initiative.partStale", initiative.editedBy().orElse("?"));
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace("\r", "").strip();
    }

    private String textIn(Initiative i) {
        return switch (this) {
            case TARGET_PRIMARY ->
                i.targetGroup().map(TargetGroup::primaryGroup).orElse(null);
            case TARGET_SECONDARY ->
                i.targetGroup().map(TargetGroup::secondaryGroup).orElse(null);
            case TARGET_NOTE -> i.targetGroup().map(TargetGroup::note).orElse(null);
            case CHALLENGE -> i.challenge();
            case SUMMARY -> i.description().map(Description::summary).orElse(null);
            case OVERALL_AIM -> i.overallAim();
            case ANCHORING -> i.anchoring();
            case FINANCING_NOTE -> i.financingNote();
        };
    }

    /** The section of the form that says what the initiative says, but for this text. */
    FormSection replaced(Initiative i, String text) {
        return switch (this) {
            case TARGET_PRIMARY, TARGET_SECONDARY, TARGET_NOTE ->
                new FormSection.Target(target(i.targetGroup().orElseGet(TargetGroup::new), text));
            case CHALLENGE -> new FormSection.Challenge(text);
            case SUMMARY ->
                new FormSection.Work(
                        i.description().orElseGet(() -> Description.of(null)).summarised(text),
                        i.activities(),
                        i.places(),
                        i.isPilot());
            case OVERALL_AIM -> new FormSection.Success(text, i.indicators());
            case ANCHORING -> new FormSection.Anchoring(text, i.continuationOf().orElse(null));
            case FINANCING_NOTE -> new FormSection.OtherFinancing(i.financing(), text);
        };
    }

    private TargetGroup target(TargetGroup group, String text) {
        return new TargetGroup(
                this == TARGET_PRIMARY ? text : group.primaryGroup(),
                this == TARGET_SECONDARY ? text : group.secondaryGroup(),
                group.ageFrom(),
                group.ageTo(),
                group.ageState(),
                group.recruits(),
                group.minYearsInDenmark(),
                this == TARGET_NOTE ? text : group.note());
    }
}
