package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Workdays;
import java.time.LocalDate;

/** By when a unit that is asked says what should become of its initiative. */
final class AnswerDay {

    private static final int USUAL_WORKDAYS = 10;
    private static final int WEEKS_OF_NOTICE = 1;

    private AnswerDay() {}

    /** Two working weeks after it is asked. */
    static LocalDate usual(LocalDate today) {
        return Workdays.after(today, USUAL_WORKDAYS);
    }

    /** Nobody is asked for something that is due already. */
    static LocalDate ahead(LocalDate day, LocalDate today) {
        if (day == null) {
            throw new RuleBroken("shared.required").at("dueOn");
        }
        if (day.isBefore(today)) {
            throw new RuleBroken("reassessment.dueInThePast").at("dueOn");
        }
        return day;
    }

    /** A week before it is due. */
    static LocalDate reminder(LocalDate due, LocalDate today) {
        return Workdays.reminder(due.minusWeeks(WEEKS_OF_NOTICE), due, today);
    }
}
