package dk.handleplan.core.initiative;

/** The fields of the model application form, in its order; a municipality's own questions come last. */
public enum FormField {
    TITLE,
    COMMITTEES,
    CONTACTS,
    APPLIED,
    EARLIER_APPLIED,
    GOALS,
    OTHER_POLICY_GOALS,
    TARGET_GROUP,
    CHALLENGE,
    DESCRIPTION,
    SUCCESS,
    ANCHORING,
    PARTNERS,
    OTHER_FINANCING,
    OWN;

    /** Whether its answer is, first of all, a text whose words can be counted. */
    public boolean isText() {
        return switch (this) {
            case TARGET_GROUP, CHALLENGE, DESCRIPTION, ANCHORING, OWN -> true;
            default -> false;
        };
    }
}
