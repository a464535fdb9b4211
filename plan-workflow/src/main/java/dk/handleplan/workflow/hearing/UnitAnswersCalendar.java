package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.AnsweringService;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** Until when a unit answers, when it is reminded, when others are told, and until when its answers are approved. */
@Named
@ApplicationScoped
public class UnitAnswersCalendar {

    private AnsweringService answers;

    protected UnitAnswersCalendar() {}

    @Inject
    public UnitAnswersCalendar(AnsweringService answers) {
        this.answers = answers;
    }

    public Date answerBy(String requestId) {
        return Dates.endOf(answers.answerBy(UUID.fromString(requestId)));
    }

    public Date reminder(String requestId) {
        return Dates.morningOf(answers.remindOn(UUID.fromString(requestId)));
    }

    public Date overdue(String requestId) {
        return Dates.morningOf(answers.overdueOn(UUID.fromString(requestId)));
    }

    public Date approveBy(String requestId) {
        return Dates.endOf(answers.approveBy(UUID.fromString(requestId)));
    }
}
