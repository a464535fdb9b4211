package dk.handleplan.core.initiative;

/** The fields of the model application form, in its order. */
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
    OTHER_FINANCING
}
