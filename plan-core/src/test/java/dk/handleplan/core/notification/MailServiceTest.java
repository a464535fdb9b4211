package dk.handleplan.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.inbox.InMemoryInbox;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.notification.Mails.MailFilter;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.MailRhythm;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.Sentences;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailServiceTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID CYCLE = UUID.randomUUID();
    private static final Duration COLLECTING = Duration.ofMinutes(1);

    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryMailTexts texts = new InMemoryMailTexts();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private final MailService service = new MailService(
            notices, mails, texts, users, inbox, new MailWriter(new Pages(), MailServiceTest::foreword), audit, clock);
    private final PostOffice office = new PostOffice();
    private final MailRound round = new MailRound(service, office);
    private final Announcer announcer = new Announcer(
            notices,
            List.of(new Cases("unit-submission"), new Cases("status-report"), new Cases("initiative"), new Orders()));

    private final User editor = People.reachable(People.editorOf(UNIT), "redaktoer@kommune.dk", "da");
    private final User head = People.reachable(People.headOf(UNIT), "chef@kommune.dk", "en");
    private final UUID submission = UUID.randomUUID();

    private static Optional<String> foreword(String kind, UUID caseId, UUID cycle, String about, Locale reader) {
        return kind.equals("task_prepareContribution")
                ? Optional.of("Kære " + about + " (" + reader.getLanguage() + ")")
                : Optional.empty();
    }

    @BeforeEach
    void moveIn() {
        Stream.of(editor, head).forEach(users::add);
    }

    @Test
    void whoHasDoneTheirOwnPartIsNotWrittenTo() {
        var colleague = People.reachable(People.editorOf(UNIT), "kollega@kommune.dk", "da");
        users.add(colleague);
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        inbox.done(submission, "task_reportStatus", editor.id());
        collectLater();

        assertThat(mails.everything()).extracting(Mail::address).containsExactly("kollega@kommune.dk");
    }

    @Test
    void aNewTaskIsToldToThoseWhoAreAskedWithALinkAndADate() {
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        collectLater();

        var mail = mails.byAddress().get("redaktoer@kommune.dk");
        assertThat(mails.everything()).containsExactly(mail);
        assertThat(mail.subject()).isEqualTo("Handleplan 2020: [task_reportStatus]");
        assertThat(mail.text())
                .startsWith("Til Demo redaktoer\n\nDer er en ny opgave til dig i handleplanen for 2020:\n\n")
                .contains("– [task_reportStatus]: Bydelsmødre, frist 1. oktober 2019\n  https://plan.example/"
                        + submission + "\n")
                .contains("https://plan.example/inbox\n\nVenlig hilsen\nHandleplan, Prøvekøbing Kommune");
    }

    @Test
    void whatSomebodyAskedForIsToldToThatPersonAlone() {
        users.add(People.reachable(People.secretariat(), "sekretariat@kommune.dk", "da"));
        happens("journal.delivered", "Handleplan 2020");
        collectLater();

        assertThat(mails.everything()).extracting(Mail::address).containsExactly("chef@kommune.dk");
    }

    @Test
    void whatTheYearSaysFirstStandsBeforeTheTask() {
        ask("task_prepareContribution", "CENTRE_EDITOR", submission, "Ungecentret");
        collectLater();

        assertThat(mails.byAddress().get("redaktoer@kommune.dk").text())
                .startsWith("Til Demo redaktoer\n\nKære Ungecentret (da)\n\nDer er en ny opgave");
    }

    @Test
    void everybodyIsWrittenToInTheirOwnLanguage() {
        ask("task_approveStatus", "HEAD_OF_CENTRE", submission, "Bydelsmødre");
        collectLater();

        var mail = mails.byAddress().get("chef@kommune.dk");
        assertThat(mail.subject()).startsWith("Action plan 2020: ");
        assertThat(mail.text()).contains("Bydelsmødre, due 1 October 2019").contains("Kind regards");
    }

    @Test
    void twelveReportsAreOneMail() {
        for (var number = 1; number <= 12; number++) {
            ask("task_reportStatus", "CENTRE_EDITOR", UUID.randomUUID(), "Indsats " + number);
        }
        collectLater();

        assertThat(mails.everything()).hasSize(1);
        assertThat(mails.everything().get(0).text()).contains("Indsats 1,").contains("Indsats 12,");
    }

    @Test
    void aThousandReportsAreOneMailToo() {
        for (var number = 1; number <= 1_000; number++) {
            ask("task_reportStatus", "CENTRE_EDITOR", UUID.randomUUID(), "Indsats " + number);
        }
        collectLater();

        assertThat(mails.everything()).hasSize(1);
    }

    @Test
    void whatWasNotedWhileTheFirstWaitedGoesWithIt() {
        ask("task_reportStatus", "CENTRE_EDITOR", UUID.randomUUID(), "Indsats 1");
        clock.moveTo(LocalDateTime.ofInstant(clock.instant().plus(COLLECTING), clock.getZone()));
        ask("task_reportStatus", "CENTRE_EDITOR", UUID.randomUUID(), "Indsats 2");
        service.collect(COLLECTING);

        assertThat(mails.everything())
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("Indsats 1,").contains("Indsats 2,"));
    }

    @Test
    void whoeverHasNoAddressFindsTheTaskInTheInboxOnly() {
        users.add(People.secretariat());
        ask("task_reviewContribution", "SECRETARIAT", submission, "Ungecentret");
        collectLater();

        assertThat(mails.everything()).isEmpty();
    }

    @Test
    void whatConcernsTheSamePersonIsCollectedForAWhile() {
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        assertThat(service.collect(COLLECTING)).isFalse();
        assertThat(mails.everything()).isEmpty();
    }

    @Test
    void aTaskThatWasDoneMeanwhileIsNotToldOf() {
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        inbox.closed(submission + "task_reportStatus");
        collectLater();

        assertThat(mails.everything()).isEmpty();
    }

    @Test
    void whatComesBackIsToldOnceWithTheNote() {
        happens("initiative.submissionReturned", "Skriv for hvem.");
        ask("task_prepareContribution", "CENTRE_EDITOR", submission, "Ungecentret");
        collectLater();

        var told = mails.byAddress();
        assertThat(told).containsOnlyKeys("redaktoer@kommune.dk", "chef@kommune.dk");
        assertThat(told.get("redaktoer@kommune.dk").subject()).isEqualTo("Handleplan 2020: Jeres bidrag skal rettes");
        assertThat(told.get("redaktoer@kommune.dk").text())
                .contains("– Ungecentret, frist 1. oktober 2019")
                .contains("Bemærkning: Skriv for hvem.");
    }

    @Test
    void whatIsReopenedIsToldOnceWithTheReasonAndTheDate() {
        var reopened = AuditEntry.bySystem(clock.instant(), "initiative.reopened", submission)
                .in(CYCLE)
                .to("2019-10-01")
                .because("Systemet var nede");
        announcer.added(reopened);
        ask("task_prepareContribution", "CENTRE_EDITOR", submission, "Ungecentret");
        collectLater();

        assertThat(mails.everything()).hasSize(2);
        assertThat(mails.byAddress().get("redaktoer@kommune.dk").text())
                .contains(
                        "har åbnet jeres bidrag", "Ungecentret, frist 1. oktober 2019", "Bemærkning: Systemet var nede")
                .doesNotContain("Kære Ungecentret");
    }

    @Test
    void whoLeadsIsToldOfEveryAnswerToTakePart() {
        answered("initiative.participationConfirmed", "Ungecentret", null);
        answered("initiative.participationConfirmed", "Biblioteket", null);
        answered("initiative.participationDeclined", "Jobcentret", "Ingen kræfter");
        collectLater();

        assertThat(mails.everything()).extracting(Mail::address).containsOnly("redaktoer@kommune.dk");
        assertThat(mails.everything())
                .extracting(Mail::text)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("Bemærkning: Ungecentret", "Bemærkning: Biblioteket"),
                        text -> assertThat(text).contains("Bemærkning: Jobcentret: Ingen kræfter"));
    }

    @Test
    void theUnitIsToldInOneMailWhichOfItsFiguresWereCorrectedAndWhy() {
        corrected("Kvinder: 12", "15");
        corrected("Mænd: 3", "4");
        collectLater();

        assertThat(mails.everything())
                .extracting(Mail::address)
                .containsExactlyInAnyOrder("redaktoer@kommune.dk", "chef@kommune.dk");
        assertThat(mails.everything())
                .extracting(Mail::text)
                .allSatisfy(text -> assertThat(text).contains("Kvinder: 12 → 15", "Mænd: 3 → 4", "Tastefejl"));
    }

    private void corrected(String before, String after) {
        announcer.added(AuditEntry.bySystem(clock.instant(), "status.corrected", submission)
                .change(before, after)
                .because("Tastefejl"));
    }

    private void answered(String action, String unit, String reason) {
        announcer.added(AuditEntry.bySystem(clock.instant(), action, submission)
                .to(unit)
                .because(reason));
    }

    @Test
    void aReminderGoesToThoseWhomTheCaseIsWaitingFor() {
        ask("task_approveContribution", "HEAD_OF_CENTRE", submission, "Ungecentret");
        collectLater();
        mails.everything().forEach(mails::remove);

        happens("initiative.reminded", null);
        collectLater();

        assertThat(mails.byAddress()).containsOnlyKeys("chef@kommune.dk");
        assertThat(mails.everything().get(0).text())
                .contains("– [task_approveContribution]: Ungecentret, due 1 October 2019");
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        happens("initiative.reminded", null);
        collectLater();

        assertThat(mails.everything()).isEmpty();
    }

    @Test
    void lateStatusIsToldToTheHeadAndReceiptsGoToTheUnit() {
        happens("status.escalated", null);
        happens("status.accepted", null);
        collectLater();

        assertThat(mails.everything())
                .extracting(Mail::address, Mail::subject)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"chef@kommune.dk\", \"Action plan 2020: Status is missing\")",
                        "(\"chef@kommune.dk\", \"Action plan 2020: Status is accepted\")",
                        "(\"redaktoer@kommune.dk\", \"Handleplan 2020: Status er godkendt\")");
    }

    @Test
    void whoWantsOneMailADayGetsItInTheMorning() {
        People.wantingMail(head, MailRhythm.DAILY);
        happens("status.escalated", null);
        clock.moveTo(LocalDateTime.of(2019, 9, 2, 12, 0));
        service.collect(COLLECTING);
        happens("status.accepted", null);
        clock.moveTo(LocalDateTime.of(2019, 9, 2, 18, 0));
        service.collect(COLLECTING);

        var digest = mails.byAddress().get("chef@kommune.dk");
        assertThat(digest.subject()).isEqualTo("Action plan: news for you");
        assertThat(digest.text())
                .startsWith("To Demo centerchef\n\nThe deadline")
                .containsSubsequence("status is missing for", "accepted and locked", "This mail");
        assertThat(digest.isDue(clock.instant())).isFalse();
        clock.moveTo(LocalDateTime.of(2019, 9, 3, 7, 0));
        assertThat(digest.isDue(clock.instant())).isTrue();
        happens("status.accepted", null);
        clock.moveTo(LocalDateTime.of(2019, 9, 3, 12, 0));
        service.collect(COLLECTING);
        assertThat(mails.everything())
                .filteredOn(mail -> mail.address().equals("chef@kommune.dk"))
                .hasSize(2);
    }

    @Test
    void theMunicipalityWordsItsMailsItself() {
        var wordings = new MailTextService(texts, new Pages(), audit, clock);
        var secretariat = People.secretariat();
        wordings.word(secretariat, "status.accepted", "da", 0, "Tak fra {municipality}", "Tak for {year}, {name}:");
        happens("status.accepted", null);
        collectLater();

        var mail = mails.byAddress().get("redaktoer@kommune.dk");
        assertThat(mail.subject()).isEqualTo("Tak fra Prøvekøbing Kommune");
        assertThat(mail.text()).contains("Tak for 2020, Demo redaktoer:");
        assertThat(mails.byAddress().get("chef@kommune.dk").subject()).contains("Status is accepted");
        wordings.useStandard(secretariat, "status.accepted", "da");
        assertThat(wordings.get(secretariat, "status.accepted", "da").changed()).isFalse();
    }

    @Test
    void aFieldThatNobodyFillsInIsRefused() {
        var wordings = new MailTextService(texts, new Pages(), audit, clock);

        assertThatThrownBy(() ->
                        wordings.word(People.secretariat(), "status.accepted", "da", 0, "Status", "Hej {fornavn}"))
                .hasMessage("Feltet {fornavn} findes ikke her. Brug: {year}, {name}, {municipality}.");
        assertThatThrownBy(() -> wordings.all(editor)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void stepsThatNobodyWaitsToHearOfAreNotMailed() {
        happens("initiative.created", null);
        collectLater();

        assertThat(mails.everything()).isEmpty();
    }

    @Test
    void aRoundSendsWhatIsDueOnce() {
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        clock.moveTo(LocalDate.of(2019, 9, 3));
        round.run(COLLECTING);
        round.run(COLLECTING);

        assertThat(office.delivered).extracting(Mail::address).containsExactly("redaktoer@kommune.dk");
        assertThat(mails.everything()).extracting(Mail::state).containsExactly(MailState.SENT);
    }

    @Test
    void whatTheServerRefusesIsTriedAgainAndThenShownAsFailed() {
        office.refusal = "550 Ukendt modtager";
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        for (var day = 3; day <= 18; day++) {
            clock.moveTo(LocalDate.of(2019, 9, day));
            round.run(COLLECTING);
        }

        var administrator = People.administrator();
        var rows = service.rows(administrator, only(MailState.FAILED), new PageRequest(1, 10))
                .rows();
        assertThat(rows).extracting(Mails.MailRow::problem).containsExactly("550 Ukendt modtager");

        office.refusal = null;
        service.sendAgain(administrator, rows.get(0).id());
        round.run(COLLECTING);
        assertThat(service.counts(administrator, MailFilter.ALL)).isEqualTo(Map.of(MailState.SENT, 1L));
    }

    @Test
    void withoutAMailServerMailsStayUnsentAlsoWhenOneIsSetUpLater() {
        office.open = false;
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        clock.moveTo(LocalDate.of(2019, 9, 3));
        round.run(COLLECTING);
        assertThat(mails.everything()).extracting(Mail::state).containsExactly(MailState.UNSENT);

        office.open = true;
        round.run(COLLECTING);
        assertThat(office.delivered).isEmpty();
    }

    @Test
    void theSecretariatReadsWhatWasSentAndTheAdministratorSendsAgain() {
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        collectLater();
        var mail = mails.everything().get(0);

        assertThat(service.rows(People.secretariat(), MailFilter.ALL, new PageRequest(1, 10))
                        .rows())
                .hasSize(1);
        assertThat(service.get(People.secretariat(), mail.id())).isEqualTo(mail);
        assertThatThrownBy(() -> service.sendAgain(People.secretariat(), mail.id()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aMailThatNeverCameIsSentAgainAndTheTrailSaysSo() {
        ask("task_reportStatus", "CENTRE_EDITOR", submission, "Bydelsmødre");
        collectLater();
        round.run(COLLECTING);
        var mail = mails.everything().get(0);
        assertThat(mail.state()).isEqualTo(MailState.SENT);

        service.sendAgain(People.administrator(), mail.id());
        round.run(COLLECTING);

        assertThat(office.delivered).hasSize(2);
        assertThat(service.trail(People.secretariat(), mail.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("notification.sentAgain");
                    assertThat(entry.after().orElseThrow()).contains("<redaktoer@kommune.dk>: Handleplan 2020");
                });
    }

    @Test
    void whatADayBringsOfTwoYearsIsFoundUnderBoth() {
        var digest = new Mail(editor, 2020, "Nyt til dig", "Fristen er nær", clock.instant());
        digest.collect(2021, "Og fristen for næste år", "");
        mails.add(digest);

        assertThat(service.years(People.secretariat())).containsExactly(2021, 2020);
        assertThat(service.rows(People.secretariat(), new MailFilter("redaktoer@", null, 2021), new PageRequest(1, 10))
                        .rows())
                .hasSize(1);
    }

    private static MailFilter only(MailState state) {
        return new MailFilter("", state, null);
    }

    @Test
    void nobodyElseReadsTheMailsOfOthers() {
        for (var other : List.of(editor, head, People.reader())) {
            assertThatThrownBy(() -> service.rows(other, MailFilter.ALL, new PageRequest(1, 10)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.counts(other, MailFilter.ALL)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.get(other, submission)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.sendAgain(other, submission)).isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOccasionHasWordsInBothLanguages(Occasion occasion) {
        for (var language : List.of("da", "en")) {
            for (var part : List.of("subject", "text")) {
                assertThat(Sentences.of(
                                "notification." + occasion.action() + "." + part,
                                Locale.forLanguageTag(language),
                                "2020"))
                        .contains("2020");
            }
        }
    }

    private void ask(String kind, String role, UUID caseId, String title) {
        var audience = role.equals("SECRETARIAT") ? role : role + ":" + UNIT;
        var item = new WorkItem(
                caseId + kind,
                kind,
                audience,
                new Case(caseId, CYCLE, 2020, UNIT, UNIT, title),
                LocalDate.of(2019, 10, 1),
                clock.instant());
        inbox.opened(item);
        announcer.opened(item);
    }

    private void happens(String action, String note) {
        announcer.added(AuditEntry.bySystem(clock.instant(), action, submission).to(note));
    }

    private void collectLater() {
        clock.moveTo(LocalDate.now(clock).plusDays(1));
        service.collect(COLLECTING);
    }

    private record Cases(String process) implements CaseSource {

        @Override
        public Case about(UUID caseId) {
            return new Case(caseId, CYCLE, 2020, UNIT, UNIT, "Ungecentret");
        }
    }

    /** Documents that the head has ordered. */
    private final class Orders implements CaseSource {

        @Override
        public String process() {
            return "issued-document";
        }

        @Override
        public Case about(UUID caseId) {
            return new Case(caseId, CYCLE, 2020, null, null, "Handleplan 2020");
        }

        @Override
        public Optional<UUID> askedForBy(UUID caseId) {
            return Optional.of(head.id());
        }
    }

    private static final class Pages implements Signpost {

        @Override
        public String task(String kind, Locale reader) {
            return "[" + kind + "]";
        }

        @Override
        public String place(String kind, UUID caseId, UUID cycleId, int year) {
            return "https://plan.example/" + caseId;
        }

        @Override
        public String inbox() {
            return "https://plan.example/inbox";
        }

        @Override
        public String municipality() {
            return "Prøvekøbing Kommune";
        }
    }

    private static final class PostOffice implements Postman {

        private final List<Mail> delivered = new ArrayList<>();
        private boolean open = true;
        private String refusal;

        @Override
        public boolean isThere() {
            return open;
        }

        @Override
        public void deliver(Mail mail) {
            if (refusal != null) {
                throw new NotDelivered(refusal, null);
            }
            delivered.add(mail);
        }
    }
}
