package dk.handleplan.core.notification;

import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.notification.Letters.Letter;
import dk.handleplan.core.organisation.MailRhythm;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mails that tasks will lead to, collected and worded as they will be; nothing is stored or sent. */
@ApplicationScoped
public class MailRehearsal {

    private MailWriter writer;
    private MailTexts texts;

    protected MailRehearsal() {}

    @Inject
    public MailRehearsal(MailWriter writer, MailTexts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /**
     * @param asked whom each task is addressed to
     * @param shown the people whose mails are worded
     */
    public Outcome of(Map<WorkItem, List<User>> asked, Set<UUID> shown, Instant now) {
        var letters = new Letters();
        asked.forEach((task, people) -> people.forEach(person -> letters.put(person, told(task))));
        var all = letters.all().toList();
        var wording = new MailWording(texts.all());
        return new Outcome(
                all.size(),
                all.stream()
                        .filter(letter -> shown.contains(letter.to().id()))
                        .map(letter -> write(letter, wording, now))
                        .collect(Collectors.toMap(Mail::userId, mail -> mail)));
    }

    private Mail write(Letter letter, MailWording wording, Instant now) {
        return letter.to().mailRhythm() == MailRhythm.SOON
                ? writer.write(letter, wording, now)
                : writer.writeDigest(letter, wording, now, now);
    }

    private static Told told(WorkItem task) {
        return new Told(
                Notice.ofTask(task),
                task.audience(),
                task.kind(),
                task.taskId(),
                task.dueOn().orElse(null));
    }

    /**
     * @param mails how many there will be
     * @param byReader those that were to be shown
     */
    public record Outcome(int mails, Map<UUID, Mail> byReader) {}
}
