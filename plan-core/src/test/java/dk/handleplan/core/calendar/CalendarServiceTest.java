package dk.handleplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.calendar.CalendarService.Offer;
import dk.handleplan.core.calendar.Feed.Event;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.WheelService;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.InMemoryInbox;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.PasswordHashing;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotFound;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {

    private final InMemoryCalendarLinks links = new InMemoryCalendarLinks();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final CalendarService service = new CalendarService(
            links,
            users,
            cycles,
            new WheelService(cycles, new InMemoryCouncils(), ids -> Map.of()),
            inbox,
            audit,
            clock);
    private final User editor = People.editorOf(Cycles.UNIT);

    @Test
    void onlyTheFingerprintOfALinkIsKept() {
        var token = linkOf(editor);

        assertThat(token.text()).hasSize(43);
        assertThat(links.ofUser(editor.id()))
                .singleElement()
                .satisfies(link -> assertThat(link.fingerprint()).hasSize(64).doesNotContain(token.text()));
        assertThat(audit.actions(editor.id())).containsExactly("calendar.renewed");
    }

    @Test
    void aRenewedLinkIsAnotherAndTheOldOneIsDeadAtOnce() {
        var old = linkOf(editor);
        var renewed = linkOf(editor);

        assertThat(service.feed(old.text())).isEmpty();
        assertThat(service.feed(renewed.text())).isPresent();
        assertThat(links.ofUser(editor.id())).hasSize(1);
    }

    @Test
    void whatIsNoTokenShowsNothing() {
        assertThat(service.feed(null)).isEmpty();
        assertThat(service.feed("../../etc/passwd")).isEmpty();
        assertThat(service.feed(SecretToken.random().text())).isEmpty();
    }

    @Test
    void aPersonSeesTasksWithADateAndTheDatesThatConcernThePerson() {
        var cycle = running();
        asked(cycle, "1", "CENTRE_EDITOR:" + Cycles.UNIT, LocalDate.of(2019, 10, 1));
        asked(cycle, "2", "CENTRE_EDITOR:" + Cycles.UNIT, null);
        asked(cycle, "3", "SECRETARIAT", LocalDate.of(2019, 10, 15));

        var feed = service.feed(linkOf(editor).text()).orElseThrow();

        assertThat(feed.events())
                .filteredOn(event -> event.task() != null)
                .extracting(Event::uid)
                .containsExactly("task-1");
        assertThat(feed.events())
                .extracting(Event::milestone)
                .contains(Milestone.CALL_DEADLINE, Milestone.MIDWAY_DEADLINE, Milestone.PUBLICATION)
                .doesNotContain(Milestone.HEARING_DEADLINE, Milestone.PROPOSAL_DUE, Milestone.FINAL_DECISION);
    }

    @Test
    void aCouncilMemberSeesTheHearingAndASecretariatEverything() {
        running();
        var member = People.memberOf(Cycles.COUNCIL);

        assertThat(service.feed(linkOf(member).text()).orElseThrow().events())
                .extracting(Event::milestone)
                .containsExactlyInAnyOrder(Milestone.HEARING_DEADLINE, Milestone.PUBLICATION);
        assertThat(service.feed(linkOf(People.secretariat()).text())
                        .orElseThrow()
                        .events())
                .extracting(Event::milestone)
                .contains(Milestone.values());
    }

    @Test
    void aMovedDateKeepsItsIdentity() {
        var cycle = running();
        var token = linkOf(editor).text();
        var before = closing(token);

        Cycles.move(cycle, Map.of(Milestone.MIDWAY_DEADLINE, LocalDate.of(2020, 9, 1)), LocalDate.of(2019, 9, 2));

        assertThat(closing(token).uid()).isEqualTo(before.uid());
        assertThat(closing(token).on()).isEqualTo("2020-09-01");
    }

    @Test
    void whoeverIsNoLongerActiveSeesNothing() {
        running();
        var token = linkOf(editor).text();

        deactivate(editor);

        assertThat(service.feed(token)).isEmpty();
    }

    @Test
    void theYearsCalendarTellsAllItsDatesToWhoeverMaySeeTheYear() {
        var cycle = running();
        var reader = People.reader();
        users.add(reader);

        var token = service.renew(reader, cycle.id());

        assertThat(service.feed(token.text()).orElseThrow().events())
                .extracting(Event::milestone)
                .contains(Milestone.values());
    }

    @Test
    void aYearThatIsStillPreparedIsOfferedToTheAdministrationOnly() {
        var prepared = Cycles.ready(2021);
        cycles.add(prepared);

        assertThat(service.offers(People.reader())).extracting(Offer::cycleId).containsExactly((UUID) null);
        assertThat(service.offers(People.secretariat()))
                .extracting(Offer::cycleId)
                .containsExactly(null, prepared.id());
        assertThatThrownBy(() -> service.renew(People.reader(), prepared.id())).isInstanceOf(NotFound.class);
    }

    private PlanCycle running() {
        var cycle = Cycles.running(2020);
        cycles.add(cycle);
        return cycle;
    }

    private SecretToken linkOf(User person) {
        users.add(person);
        return service.renew(person, null);
    }

    private void asked(PlanCycle cycle, String id, String audience, LocalDate due) {
        var about = new Case(UUID.randomUUID(), cycle.id(), 2020, Cycles.UNIT, Cycles.UNIT, "Ungecentret");
        inbox.opened(new WorkItem(id, "task_prepareContribution", audience, about, due, clock.instant()));
    }

    private Event closing(String token) {
        return service.feed(token).orElseThrow().events().stream()
                .filter(event -> event.milestone() == Milestone.MIDWAY_DEADLINE)
                .findFirst()
                .orElseThrow();
    }

    private void deactivate(User person) {
        new UserService(users, new NoHashing(), audit, clock)
                .update(
                        People.administrator(),
                        person.id(),
                        person.version(),
                        new UserDetails(person.name(), null, "da", person.assignments()),
                        false);
    }

    private static final class NoHashing implements PasswordHashing {

        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }
    }
}
