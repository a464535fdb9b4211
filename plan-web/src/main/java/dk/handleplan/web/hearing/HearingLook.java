package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerState;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.Discussion;
import dk.handleplan.core.hearing.HearingState;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.SinceLastYear;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** The kinds of badges under which states and outcomes of a hearing are shown. */
@Named
@ApplicationScoped
public class HearingLook {

    private static final String SUCCESS = "success";
    private static final String WARNING = "warning";
    private static final String INFO = "info";

    @Inject
    Texts texts;

    /** Who agrees with a comment, and who of them on its amounts. */
    public String names(Discussion discussion, SharedComment comment) {
        return discussion.agreeing(comment).stream()
                .map(agreeing -> agreeing.recommendations().isEmpty()
                        ? agreeing.author()
                        : texts.of("hearing.agreeingWithAmounts", agreeing.author()))
                .collect(Collectors.joining(", "));
    }

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
            case PREPARING, INFORMED -> "";
            case OPEN -> INFO;
            case RESPONDED, NO_REMARKS -> SUCCESS;
            case NOT_RESPONDED -> WARNING;
        };
    }

    public String ofSinceLastYear(SinceLastYear since) {
        return since == SinceLastYear.SAME ? "" : INFO;
    }

    public String ofAnswer(AnswerState state) {
        return switch (state) {
            case OPEN -> "neutral";
            case ANSWERED -> INFO;
            case RETURNED -> WARNING;
            case APPROVED -> SUCCESS;
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
