package dk.handleplan.core.preparation;

import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What launching a year will set going at once, told before it happens.
 *
 * @param units those who are invited, by name; a page of them
 * @param mails how many mails go out
 * @param withoutEditor units in which nobody is there to write
 * @param withoutHead units in which nobody is there to approve
 * @param unreachable people who will get a task but no mail
 */
public record Rehearsal(
        Page<UnitPart> units,
        int mails,
        LocalDate deadline,
        LocalDate remindOn,
        LocalDate closes,
        List<String> withoutEditor,
        List<String> withoutHead,
        List<String> unreachable) {

    /** One unit's part: who is asked, who approves, and the mail each of those who are asked gets. */
    public record UnitPart(UUID unitId, String unit, List<Recipient> editors, List<String> heads) {}

    /**
     * Somebody who gets the task.
     *
     * @param mail empty where there is no mail address
     */
    public record Recipient(String name, Optional<Mail> mail) {

        static Recipient of(User person, Mail mail) {
            return new Recipient(person.name(), Optional.ofNullable(mail));
        }
    }

    public boolean isSmooth() {
        return withoutEditor.isEmpty() && withoutHead.isEmpty() && unreachable.isEmpty();
    }
}
