package dk.handleplan.core.notification;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The secretariat words the mails that the product sends, per language; what it has not changed follows the product. */
@UseCase
public class MailTextService {

    private static final List<String> LANGUAGES = List.of("da", "en");

    private MailTexts texts;
    private Signpost signpost;
    private AuditTrail audit;
    private Clock clock;

    protected MailTextService() {}

    @Inject
    public MailTextService(MailTexts texts, Signpost signpost, AuditTrail audit, Clock clock) {
        this.texts = texts;
        this.signpost = signpost;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every kind of mail in every language, those of the calendar year's course in its order. */
    public List<Wording> all(User actor) {
        actor.mustAdminister();
        var own = texts.all();
        return reasons()
                .flatMap(reason -> LANGUAGES.stream().map(language -> wording(own, reason, language)))
                .toList();
    }

    private static Stream<String> reasons() {
        return Stream.concat(
                Stream.of(MailField.NEW_TASK), Stream.of(Occasion.values()).map(Occasion::action));
    }

    public Wording get(User actor, String reason, String language) {
        return all(actor).stream()
                .filter(wording ->
                        wording.reason().equals(reason) && wording.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private static Wording wording(List<MailText> own, String reason, String language) {
        return own.stream()
                .filter(text -> text.reason().equals(reason) && text.language().equals(language))
                .findFirst()
                .map(text -> new Wording(reason, language, text.subject(), text.text(), true, text.version()))
                .orElseGet(() -> standard(reason, language));
    }

    private static Wording standard(String reason, String language) {
        var reader = Locale.forLanguageTag(language);
        return new Wording(
                reason,
                language,
                MailWording.standard(reason, "subject", reader),
                MailWording.standard(reason, "text", reader),
                false,
                0);
    }

    /** @param version as it was read; 0 where the product's own wording was shown */
    public void word(User actor, String reason, String language, long version, String subject, String text) {
        var before = get(actor, reason, language);
        var own = texts.find(reason, language).orElseGet(() -> added(reason, language));
        own.mustBeAt(version);
        own.word(subject, text);
        note(actor, "notification.worded", own, before.subject() + "\n" + before.text(), subject + "\n" + text);
    }

    private MailText added(String reason, String language) {
        var added = new MailText(reason, language);
        texts.add(added);
        return added;
    }

    /** Back to the product's own wording. */
    public void useStandard(User actor, String reason, String language) {
        actor.mustAdminister();
        texts.find(reason, language).ifPresent(own -> {
            texts.remove(own);
            note(actor, "notification.standardUsed", own, own.subject() + "\n" + own.text(), null);
        });
    }

    private void note(User actor, String action, MailText text, String before, String after) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, text.id()).change(before, after));
    }

    /** A text as its readers will see it, filled in with the coming year and the actor's own name. */
    public String preview(User actor, String language, String text) {
        actor.mustAdminister();
        var reader = Locale.forLanguageTag(language);
        return MailField.filled(
                text,
                Map.of(
                        MailField.YEAR, Year.now(clock).plusYears(1).toString(),
                        MailField.NAME, actor.name(),
                        MailField.MUNICIPALITY, signpost.municipality(),
                        MailField.TASK, signpost.task("task_prepareContribution", reader)));
    }

    /** The fields that a kind of mail can name. */
    public List<MailField> fields(String reason) {
        return MailField.of(reason).toList();
    }

    /** How one kind of mail reads; {@code changed} where the municipality has worded it itself. */
    public record Wording(String reason, String language, String subject, String text, boolean changed, long version) {}
}
