package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.HearingState;
import dk.handleplan.core.hearing.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The kinds of badges under which states and outcomes of a hearing are shown. */
@Named
@ApplicationScoped
public class HearingLook {

    private static final String SUCCESS = "success";
    private static final String WARNING = "warning";
    private static final String INFO = "info";

    public String ofHearing(HearingState state) {
        return switch (state) {
            case PREPARING -> "";
            case OPEN -> INFO;
            case ANSWERING -> WARNING;
            case RELEASED -> SUCCESS;
        };
    }

    public String ofConsultation(ConsultationState state) {
        return switch (state) {
            case PREPARING -> "";
            case OPEN -> INFO;
            case RESPONDED, NO_REMARKS -> SUCCESS;
            case NOT_RESPONDED -> WARNING;
        };
    }

    public String ofOutcome(Outcome outcome) {
        return switch (outcome) {
            case ACCOMMODATED -> SUCCESS;
            case PARTLY -> WARNING;
            case NOT, NOTED -> INFO;
        };
    }
}
