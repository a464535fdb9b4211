package dk.handleplan.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.notification.Announcer;
import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.MailService;
import dk.handleplan.core.notification.MailState;
import dk.handleplan.core.notification.Mails.MailFilter;
import dk.handleplan.core.notification.Mails.MailRow;
import dk.handleplan.core.notification.Notice;
import dk.handleplan.core.organisation.PasswordHashing;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

class JpaMailsTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 10);

    private final Case about =
            new Case(UUID.randomUUID(), UUID.randomUUID(), 2020, UUID.randomUUID(), null, "Ungecentret");

    @OnBothDatabases
    void theOldestWaitingMailsAreDueFirst(Database database) {
        var later = mail(database, "Anden", NOW.plusSeconds(1));
        var first = mail(database, "Første", NOW);
        keep(database, later, first, mail(database, "I morgen", NOW.plusSeconds(86_400)));

        var due = database.get(entities -> new JpaMails(entities).due(NOW.plusSeconds(60), 10));

        assertThat(due).containsExactly(first.id(), later.id());
    }

    @OnBothDatabases
    void ofTwoServersOneTakesAMail(Database database) {
        var mail = mail(database, "Husk", NOW);
        keep(database, mail);

        var second = new CompletableFuture<Optional<Mail>>();
        var first = database.get(entities -> {
            var taken = service(entities).take(mail.id());
            second.completeAsync(() -> database.get(others -> service(others).take(mail.id())));
            return taken;
        });

        assertThat(first).isPresent();
        assertThat(second.join()).isEmpty();
    }

    @OnBothDatabases
    void mailsAreListedLatestFirstByStateAndCounted(Database database) {
        keep(database, mail(database, "Første", NOW), mail(database, "Anden", NOW.plusSeconds(1)));

        database.run(entities -> {
            var mails = new JpaMails(entities);
            assertThat(mails.rows(MailFilter.ALL, FIRST_PAGE).rows())
                    .extracting(MailRow::subject)
                    .containsExactly("Anden", "Første");
            assertThat(mails.rows(in(MailState.SENT), FIRST_PAGE).total()).isZero();
            assertThat(mails.rows(in(MailState.WAITING), FIRST_PAGE).total()).isEqualTo(2);
            assertThat(mails.counts(MailFilter.ALL))
                    .containsOnlyKeys(MailState.WAITING)
                    .containsValue(2L);
        });
    }

    @OnBothDatabases
    void mailsAreFoundByWhoGotThemAndByTheYearTheyAreAbout(Database database) {
        keep(database, mail(database, "Husk", NOW), new Mail(reader(database), 2021, "Næste år", "Tekst", NOW));

        database.run(entities -> {
            var mails = new JpaMails(entities);
            assertThat(mails.rows(new MailFilter("ADMINISTRATOR@kommune", null, 2021), FIRST_PAGE)
                            .rows())
                    .extracting(MailRow::subject)
                    .containsExactly("Næste år");
            assertThat(mails.rows(new MailFilter("100%", null, null), FIRST_PAGE)
                            .total())
                    .isZero();
            assertThat(mails.counts(new MailFilter("", MailState.SENT, 2020))).containsValue(1L);
            assertThat(mails.years()).containsExactly(2021, 2020);
        });
    }

    private static MailFilter in(MailState state) {
        return new MailFilter("", state, null);
    }

    @OnBothDatabases
    void aLongTextIsKeptWithItsLetters(Database database) {
        var text = "Rødgrød med fløde på Ærø – ".repeat(2_000);
        var mail = new Mail(reader(database), 2020, "Æøå", text, NOW);
        keep(database, mail);

        database.run(entities -> {
            var found = new JpaMails(entities).find(mail.id()).orElseThrow();
            assertThat(found.subject()).isEqualTo("Æøå");
            assertThat(found.text()).isEqualTo(text);
        });
    }

    @OnBothDatabases
    void aStepOfTheTrailIsNotedInItsTransactionAndTakenOnce(Database database) {
        database.run(entities -> {
            var announcer = new Announcer(new JpaNotices(entities), List.of(new Cases(about)));
            assertThat(new JpaNotices(entities).take(NOW, 10)).isEmpty();
            announcer.opened(new WorkItem(
                    "task", "task_reportStatus", "SECRETARIAT", about, LocalDate.of(2019, 10, 1), NOW.plusSeconds(1)));
            new JpaAuditTrail(entities, List.of(announcer))
                    .add(AuditEntry.bySystem(NOW, "status.returned", about.id()).to("Skriv for hvem."));
        });

        var second = new CompletableFuture<List<Notice>>();
        List<Notice> first = database.get(entities -> {
            var taken = new JpaNotices(entities).take(NOW, 10);
            second.completeAsync(() -> database.get(others -> new JpaNotices(others).take(NOW, 10)));
            return taken;
        });

        assertThat(first)
                .extracting(notice -> notice.note().orElse(null))
                .containsExactly("Skriv for hvem.", "Skriv for hvem.", null);
        assertThat(second.join()).isEmpty();
    }

    private static MailService service(EntityManager entities) {
        return new MailService(null, new JpaMails(entities), null, null, null, null, null, CLOCK);
    }

    private static void keep(Database database, Mail... mails) {
        database.run(entities -> List.of(mails).forEach(new JpaMails(entities)::add));
    }

    private static Mail mail(Database database, String subject, Instant at) {
        return new Mail(reader(database), 2020, subject, "Fristen er nær.", at);
    }

    /** Somebody with an address: the first user there is. */
    private static User reader(Database database) {
        return database.get(entities -> {
            var users = new UserService(
                    new JpaUsers(entities), new Unhashed(), new JpaAuditTrail(entities, List.of()), CLOCK);
            users.createFirst("administrator", "tolv tegn her");
            var user = users.current("administrator").orElseThrow();
            var details = new UserDetails("Administrator", "administrator@kommune.dk", "da", user.assignments());
            users.update(user, user.id(), user.version(), details, true);
            return user;
        });
    }

    private static final class Unhashed implements PasswordHashing {

        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }
    }

    private record Cases(Case about) implements CaseSource {

        @Override
        public String process() {
            return "status-report";
        }

        @Override
        public Case about(UUID caseId) {
            return about;
        }
    }
}
