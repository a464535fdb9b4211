package dk.handleplan.core.notification;

import dk.handleplan.core.notification.Letters.Letter;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words a letter in its reader's language: why it comes, a line and a link for each case, and where the rest stands. */
@ApplicationScoped
public class MailWriter {

    private static final int MOST_CASES = 50;

    private Signpost signpost;
    private Foreword foreword;

    protected MailWriter() {}

    @Inject
    public MailWriter(Signpost signpost, Foreword foreword) {
        this.signpost = signpost;
        this.foreword = foreword;
    }

    Mail write(Letter letter, MailWording wording, Instant now) {
        var reader = reader(letter);
        var subject = wording.subject(reason(letter), reader, values(letter, reader));
        return new Mail(letter.to(), letter.year(), subject, text(letter, section(letter, wording)), now);
    }

    /** The first mail of a day for somebody who wants only one; what else happens is put into it. */
    Mail writeDigest(Letter letter, MailWording wording, Instant now, Instant sendAt) {
        var subject = Sentences.of("notification.digest.subject", reader(letter));
        var mail = new Mail(letter.to(), letter.year(), subject, text(letter, section(letter, wording)), now);
        mail.collectUntil(sendAt);
        return mail;
    }

    private String text(Letter letter, String section) {
        return Sentences.of("notification.greeting", reader(letter), letter.to().name()) + "\n\n" + section
                + closing(letter);
    }

    /** Why it comes, and a line and a link for each case. */
    String section(Letter letter, MailWording wording) {
        var reader = reader(letter);
        var cases = letter.told().stream()
                .limit(MOST_CASES)
                .map(told -> line(told, reader))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                foreword(letter, reader) + wording.text(reason(letter), reader, values(letter, reader)),
                "",
                cases + more(letter.told(), reader),
                "");
    }

    String closing(Letter letter) {
        return Sentences.of("notification.closing", reader(letter), signpost.inbox(), signpost.municipality());
    }

    private static Locale reader(Letter letter) {
        return Locale.forLanguageTag(letter.to().language());
    }

    private static String reason(Letter letter) {
        var first = letter.told().get(0).notice();
        return first.isTask() ? MailField.NEW_TASK : first.reason();
    }

    private Map<MailField, String> values(Letter letter, Locale reader) {
        var first = letter.told().get(0).notice();
        return Map.of(
                MailField.YEAR, Integer.toString(letter.year()),
                MailField.NAME, letter.to().name(),
                MailField.MUNICIPALITY, signpost.municipality(),
                MailField.TASK, first.isTask() ? signpost.task(first.reason(), reader) : "");
    }

    private String foreword(Letter letter, Locale reader) {
        var first = letter.told().get(0).notice();
        var about = letter.told().stream().map(told -> told.notice().title()).collect(Collectors.joining(", "));
        return first.isTask()
                ? foreword.of(first.reason(), first.caseId(), first.cycleId(), about, reader)
                        .map(text -> text + "\n\n")
                        .orElse("")
                : "";
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
