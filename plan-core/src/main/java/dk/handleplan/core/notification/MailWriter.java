package dk.handleplan.core.notification;

import dk.handleplan.core.notification.Letters.Letter;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words a letter in its reader's language: why it comes, a line and a link for each case, and where the rest stands. */
@ApplicationScoped
public class MailWriter {

    private static final int MOST_CASES = 50;

    private Signpost signpost;

    protected MailWriter() {}

    @Inject
    public MailWriter(Signpost signpost) {
        this.signpost = signpost;
    }

    Mail write(Letter letter, Instant now) {
        var reader = Locale.forLanguageTag(letter.to().language());
        return new Mail(letter.to(), subject(letter, reader), text(letter, reader), now);
    }

    private String subject(Letter letter, Locale reader) {
        var first = letter.told().get(0).notice();
        var year = Integer.toString(first.year());
        return first.isTask()
                ? Sentences.of("notification.task.subject", reader, year, signpost.task(first.reason(), reader))
                : Sentences.of("notification." + first.reason() + ".subject", reader, year);
    }

    private String text(Letter letter, Locale reader) {
        var first = letter.told().get(0).notice();
        var why = first.isTask() ? "task" : first.reason();
        var cases = letter.told().stream()
                .limit(MOST_CASES)
                .map(told -> line(told, reader))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                Sentences.of("notification.greeting", reader, letter.to().name()),
                "",
                Sentences.of("notification." + why + ".text", reader, Integer.toString(first.year())),
                "",
                cases + more(letter.told(), reader),
                Sentences.of("notification.closing", reader, signpost.inbox(), signpost.municipality()));
    }

    private static String more(List<Told> told, Locale reader) {
        var left = told.size() - MOST_CASES;
        return left > 0 ? "\n" + Sentences.of("notification.more", reader, left) + "\n" : "";
    }

    private String line(Told told, Locale reader) {
        var notice = told.notice();
        return "– " + what(told, reader)
                + told.due()
                        .map(day -> Sentences.of("notification.due", reader, day))
                        .orElse("")
                + "\n  " + signpost.place(told.place(), notice.caseId(), notice.cycleId(), notice.year())
                + notice.note()
                        .map(note -> "\n\n" + Sentences.of("notification.note", reader, note) + "\n")
                        .orElse("\n");
    }

    private String what(Told told, Locale reader) {
        return told.asked()
                ? signpost.task(told.place(), reader) + ": " + told.notice().title()
                : told.notice().title();
    }
}
