package dk.handleplan.core.hearing;

/** What a consultee made of the hearing. That it had no remarks, or did not respond, are answers as well. Who is only informed
 * reads the draft and is not asked. */
public enum ConsultationState {
    PREPARING,
    OPEN,
    RESPONDED,
    NO_REMARKS,
    NOT_RESPONDED,
    INFORMED;

    public boolean isClosed() {
        return this != PREPARING && this != OPEN;
    }
}
