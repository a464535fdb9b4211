package dk.handleplan.core.notification;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.notification.Letters.Letter;
import dk.handleplan.core.notification.Mails.MailFilter;
import dk.handleplan.core.organisation.MailRhythm;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a mail from notice to sent, each a transaction; and the outbox as the administration sees it. */
@UseCase
public class MailService {

    /** More than happens at once: a round of 1.000 reports begins, and all are reminded. What is over makes a second mail. */
    private static final int NOTICES_AT_ONCE = 5_000;

    private static final int MAILS_A_ROUND = 100;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private Notices notices;
    private Mails mails;
    private MailTexts texts;
    private Users users;
    private Inbox inbox;
    private MailWriter writer;
    private AuditTrail audit;
    private Clock clock;

    protected MailService() {}

    @Inject
    public MailService(
            Notices notices,
            Mails mails,
            MailTexts texts,
            Users users,
            Inbox inbox,
            MailWriter writer,
            AuditTrail audit,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.texts = texts;
        this.users = users;
        this.inbox = inbox;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes mails of what was noted, once the first of it is so old.
     *
     * @return whether there was anything
     */
    public boolean collect(Duration ago) {
        var batch = notices.take(clock.instant().minus(ago), NOTICES_AT_ONCE);
        var people = new HashMap<String, List<User>>();
        var letters = new Letters();
        var told = batch.stream().flatMap(this::told).toList();
        var done = done(told);
        told.forEach(one -> people.computeIfAbsent(one.audience(), users::addressedBy).stream()
                .filter(person -> !done.contains(new Part(one.taskId(), person.id())))
                .forEach(person -> letters.put(person, one)));
        var wording = new MailWording(texts.all());
        letters.all().forEach(letter -> post(letter, wording));
        return !batch.isEmpty();
    }

    /** What one person is asked for. */
    private record Part(String taskId, UUID userId) {}

    /** Whoever has done their own part is not reminded of it. */
    private Set<Part> done(List<Told> told) {
        var tasks = told.stream().filter(Told::asked).map(Told::taskId).collect(Collectors.toSet());
        return inbox.done(tasks).stream()
                .map(done -> new Part(done.taskId(), done.userId()))
                .collect(Collectors.toSet());
    }

    private void post(Letter letter, MailWording wording) {
        if (letter.to().mailRhythm() == MailRhythm.SOON) {
            mails.add(writer.write(letter, wording, clock.instant()));
        } else {
            mails.lockDigest(letter.to().id(), clock.instant())
                    .ifPresentOrElse(
                            digest -> digest.collect(
                                    letter.year(), writer.section(letter, wording), writer.closing(letter)),
                            () -> mails.add(writer.writeDigest(letter, wording, clock.instant(), nextMorning())));
        }
    }

    private Instant nextMorning() {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate().atTime(MORNING);
        return (now.isBefore(today) ? today : today.plusDays(1))
                .atZone(clock.getZone())
                .toInstant();
    }

    /** A task that was done meanwhile is not told of, and nobody is reminded of one. */
    private Stream<Told> told(Notice notice) {
        if (notice.isTask() || notice.audience().isEmpty()) {
            return inbox.ofCase(notice.caseId()).stream()
                    .filter(item -> !notice.isTask() || isSame(item, notice))
                    .map(item -> new Told(notice, item.audience(), item.kind(), item.taskId(), due(item)));
        }
        return Stream.of(new Told(notice, notice.audience().get(), notice.place(), null, correctBy(notice)));
    }

    /** By when what comes back is to be corrected. */
    private LocalDate correctBy(Notice notice) {
        return notice.isReturn()
                ? inbox.ofCase(notice.caseId()).stream()
                        .filter(item -> item.kind().equals(notice.place()))
                        .findFirst()
                        .map(MailService::due)
                        .orElse(null)
                : null;
    }

    private static boolean isSame(WorkItem item, Notice notice) {
        return item.kind().equals(notice.reason())
                && notice.audience().filter(item.audience()::equals).isPresent();
    }

    private static LocalDate due(WorkItem item) {
        return item.dueOn().orElse(null);
    }

    public List<UUID> due() {
        return mails.due(clock.instant(), MAILS_A_ROUND);
    }

    /** Takes a mail in order to send it; of several who try, one gets it. */
    public Optional<Mail> take(UUID id) {
        var now = clock.instant();
        var mail = mails.lock(id).filter(found -> found.isDue(now));
        mail.ifPresent(found -> found.taken(now));
        return mail;
    }

    public void sent(UUID id) {
        locked(id).sent(clock.instant());
    }

    public void failed(UUID id, String why) {
        locked(id).failed(why, clock.instant());
    }

    /** There is no mail server: what waits stays unsent, so that one set up later does not send old mail. */
    public void leaveUnsent() {
        mails.due(clock.instant(), MAILS_A_ROUND).stream()
                .flatMap(id -> mails.lock(id).stream())
                .forEach(Mail::leftUnsent);
    }

    private Mail locked(UUID id) {
        return mails.lock(id).orElseThrow(MailService::notFound);
    }

    /** Who was sent what, and when. */
    public Page<Mails.MailRow> rows(User actor, MailFilter filter, PageRequest page) {
        mustRead(actor);
        return mails.rows(filter, page);
    }

    public Map<MailState, Long> counts(User actor, MailFilter filter) {
        mustRead(actor);
        return mails.counts(filter);
    }

    public List<Integer> years(User actor) {
        mustRead(actor);
        return mails.years();
    }

    public Mail get(User actor, UUID id) {
        mustRead(actor);
        return mails.find(id).orElseThrow(MailService::notFound);
    }

    /** Who has sent it again, and when. */
    public List<AuditEntry> trail(User actor, UUID id) {
        return audit.ofCase(get(actor, id).id());
    }

    private static void mustRead(User actor) {
        actor.mustAdminister();
    }

    public boolean maySendAgain(User actor, Mail mail) {
        return actor.has(Role.ADMINISTRATOR) && mail.isAtRest();
    }

    /** Sends a mail that was given up or never came, to the address the person has now. */
    public void sendAgain(User actor, UUID id) {
        actor.mustHave(Role.ADMINISTRATOR);
        var mail = locked(id);
        var address = users.find(mail.userId())
                .filter(User::isActive)
                .map(User::email)
                .orElse(null);
        mail.sendAgain(address, clock.instant());
        audit.add(AuditEntry.by(actor, clock.instant(), "notification.sentAgain", id)
                .to(mail.recipient() + " <" + address + ">: " + mail.subject()));
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
