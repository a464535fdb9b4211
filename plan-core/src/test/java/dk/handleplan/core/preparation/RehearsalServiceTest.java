package dk.handleplan.core.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.CallDates;
import dk.handleplan.core.initiative.InMemorySubmissions;
import dk.handleplan.core.notification.InMemoryMailTexts;
import dk.handleplan.core.notification.MailRehearsal;
import dk.handleplan.core.notification.MailWriter;
import dk.handleplan.core.notification.Signpost;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.preparation.Rehearsal.Recipient;
import dk.handleplan.core.preparation.Rehearsal.UnitPart;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RehearsalServiceTest {

    private static final PageRequest ALL = new PageRequest(1, 20);

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryUsers users = new InMemoryUsers();
    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final MailWriter writer =
            new MailWriter(new Pages(), (kind, caseId, cycle, about, reader) -> Optional.of("Kære " + about));
    private final RehearsalService service = new RehearsalService(
            cycles,
            users,
            ids -> ids.stream().collect(Collectors.toMap(Function.identity(), id -> "Center " + id)),
            new CallDates(new InMemorySubmissions(), cycles, clock),
            new MailRehearsal(writer, new InMemoryMailTexts()),
            clock);
    private final User secretariat = People.secretariat();

    @Test
    void everyUnitIsShownWithThoseWhoAreAskedTheirMailAndThoseWhoApprove() {
        var cycle = ready(Set.of(Cycles.UNIT));
        users.add(People.reachable(People.editorOf(Cycles.UNIT), "redaktoer@kommune.dk", "da"));
        users.add(People.headOf(Cycles.UNIT));

        var play = rehearse(cycle, ALL);

        assertThat(play.isSmooth()).isTrue();
        assertThat(play.mails()).isEqualTo(1);
        assertThat(play.units().rows()).singleElement().satisfies(part -> {
            assertThat(part.heads()).containsExactly("Demo centerchef");
            assertThat(part.editors()).singleElement().satisfies(person -> {
                assertThat(person.mail().orElseThrow().subject()).contains("2020");
                assertThat(person.mail().orElseThrow().text())
                        .startsWith("Til Demo redaktoer\n\nKære Center ")
                        .contains("frist 1. oktober 2019");
            });
        });
    }

    @Test
    void theDatesAreThoseTheCallWillKeep() {
        var play = rehearse(ready(Set.of(Cycles.UNIT)), ALL);

        assertThat(play.deadline()).isEqualTo("2019-10-01");
        assertThat(play.remindOn()).isEqualTo("2019-09-24");
        assertThat(play.closes()).isEqualTo("2019-10-08");
    }

    @Test
    void whoIsMissingOrCannotBeReachedIsWarnedOf() {
        var other = UUID.randomUUID();
        var cycle = ready(Set.of(Cycles.UNIT, other));
        users.add(People.editorOf(Cycles.UNIT));
        users.add(People.headOf(other));

        var play = rehearse(cycle, ALL);

        assertThat(play.withoutEditor()).containsExactly("Center " + other);
        assertThat(play.withoutHead()).containsExactly("Center " + Cycles.UNIT);
        assertThat(play.unreachable()).containsExactly("Demo redaktoer");
        assertThat(play.mails()).isZero();
    }

    @Test
    void aHundredUnitsAreShownPageByPageAndAllAreCounted() {
        var units = IntStream.range(0, 100)
                .mapToObj(number -> UUID.randomUUID())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        units.forEach(unit -> users.add(People.reachable(People.editorOf(unit), "redaktoer@kommune.dk", "da")));
        var cycle = ready(units);

        var second = rehearse(cycle, new PageRequest(2, 20));

        assertThat(second.units().total()).isEqualTo(100);
        assertThat(second.mails()).isEqualTo(100);
        assertThat(second.units().rows()).hasSize(20);
        assertThat(second.units().rows())
                .flatExtracting(UnitPart::editors)
                .extracting(Recipient::mail)
                .allMatch(Optional::isPresent);
    }

    @Test
    void aYearWithoutACallAsksNoUnits() {
        var cycle = Cycles.ready(2020, EnumSet.of(Phase.HEARING));
        cycles.add(cycle);

        assertThat(service.of(secretariat, cycle.id(), ALL)).isEmpty();
    }

    @Test
    void aYearThatBeginsWithTheHearingAsksTheSecretariatAtOnce() {
        users.add(People.reachable(People.secretariat(), "sekretariat@kommune.dk", "da"));

        var first = first(Phase.HEARING, Phase.ALLOCATION);

        assertThat(first.kind()).isEqualTo("task_sendHearing");
        assertThat(first.opensOn()).isEmpty();
        assertThat(first.dueOn()).isEqualTo("2019-10-15");
        assertThat(first.people())
                .singleElement()
                .satisfies(
                        person -> assertThat(person.mail().orElseThrow().text()).contains("frist 15. oktober 2019"));
    }

    @Test
    void aYearThatBeginsWithTheAllocationAsksForTheProposal() {
        assertThat(first(Phase.ALLOCATION).kind()).isEqualTo("task_proposeAllocation");
        assertThat(first(Phase.ALLOCATION).dueOn()).isEqualTo("2019-12-10");
    }

    @Test
    void aYearOfStatusOnlyAsksWhenTheRoundOpens() {
        var first = first(Phase.MIDWAY_STATUS);

        assertThat(first.kind()).isEqualTo("task_reportStatus");
        assertThat(first.opensOn()).contains(LocalDate.of(2020, 8, 3));
        assertThat(first.dueOn()).isEqualTo("2020-08-31");
        assertThat(first.people()).isEmpty();
    }

    @Test
    void aYearWithACallHasNoOtherFirstTask() {
        assertThat(service.firstTask(secretariat, ready(Set.of(Cycles.UNIT)).id()))
                .isEmpty();
    }

    private FirstTask first(Phase... phases) {
        var cycle = Cycles.ready(2020, Set.of(phases));
        cycles.add(cycle);
        return service.firstTask(secretariat, cycle.id()).orElseThrow();
    }

    @Test
    void onlyTheAdministrationRehearses() {
        var cycle = ready(Set.of());

        assertThatThrownBy(() -> service.of(People.reader(), cycle.id(), ALL)).isInstanceOf(NotAllowed.class);
    }

    private Rehearsal rehearse(PlanCycle cycle, PageRequest page) {
        return service.of(secretariat, cycle.id(), page).orElseThrow();
    }

    private PlanCycle ready(Set<UUID> units) {
        var cycle = Cycles.ready(2020, units, Set.of(), List.of());
        cycles.add(cycle);
        return cycle;
    }

    private static final class Pages implements Signpost {

        @Override
        public String task(String kind, Locale reader) {
            return "Skriv og send indsatser";
        }

        @Override
        public String place(String kind, UUID caseId, UUID cycleId, int year) {
            return "https://plan.example/submission?id=" + caseId;
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
}
