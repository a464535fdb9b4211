package dk.handleplan.core.initiative;

/**
 * What a unit answers a call with. A unit that does not contribute (har ikke bidraget) and one that has nothing going on for
 * the target group (ingen aktuelle indsatser) are told apart in the plan; neither is silently left out.
 */
public enum SubmissionAnswer {
    INITIATIVES,
    NO_CONTRIBUTION,
    NO_CURRENT_ACTIVITIES;

    public boolean isDeclaration() {
        return this != INITIATIVES;
    }
}
