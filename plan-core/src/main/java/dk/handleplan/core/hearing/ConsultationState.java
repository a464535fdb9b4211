package dk.handleplan.core.hearing;

/** What a consultee made of the hearing. That it had no remarks, or did not respond, are answers as well. */
public enum ConsultationState {
    PREPARING,
    OPEN,
    RESPONDED,
    NO_REMARKS,
    NOT_RESPONDED;

    public boolean isClosed() {
        return this != PREPARING && this != OPEN;
    }
}
