package dk.handleplan.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.InMemoryInbox;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As long as a call is sealed, the year's page and trail tell nobody what is in the contributions. */
class SealedYearTest {

    private static final PageRequest FIRST = new PageRequest(1, 10);

    private final UUID youth = UUID.randomUUID();
    private final UUID initiative = UUID.randomUUID();
    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final User secretariat = People.secretariat();
    private final YearService years =
            new YearService(cycles, new InMemoryPhaseRuns(), inbox, this::named, audit, clock);
    private final PlanCycle cycle = Cycles.started(Cycles.ready(
            2020,
            Set.of(youth),
            Set.of(Cycles.COUNCIL),
            List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13))),
            true));

    private Map<UUID, String> named(Set<UUID> ids) {
        return Map.of(youth, "Ungecentret", initiative, "Kursuscaféen").entrySet().stream()
                .filter(name -> ids.contains(name.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @BeforeEach
    void aCentreHasCreatedAnInitiativeAndAsksAnother() {
        cycles.add(cycle);
        audit.add(AuditEntry.by(People.editorOf(youth), clock.instant(), "initiative.created", initiative)
                .in(cycle.id())
                .to("Kursuscaféen"));
        audit.add(AuditEntry.by(secretariat, clock.instant(), "cycle.started", cycle.id())
                .in(cycle.id())
                .to("Handleplan"));
        inbox.opened(new WorkItem(
                "1",
                "task_confirmParticipation",
                Assignment.of(Role.HEAD_OF_CENTRE, youth).audience(),
                new Case(UUID.randomUUID(), cycle.id(), 2020, youth, youth, "Kursuscaféen"),
                null,
                clock.instant()));
    }

    @Test
    void theTrailTellsNoTitles() {
        var trail = years.trail(secretariat, cycle.id(), FIRST);

        assertThat(trail.entries().rows())
                .flatExtracting(entry -> entry.after().stream().toList())
                .containsExactly("Handleplan");
        assertThat(trail.subjects()).doesNotContainKey(initiative);
        assertThat(years.story(People.clerk(), initiative))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.after()).isEmpty());
    }

    @Test
    void whatIsAwaitedTellsNoTitles() {
        assertThat(years.awaited(secretariat, cycle.id(), 10))
                .extracting(AwaitedRow::title)
                .containsExactly("Ungecentret");
        assertThat(years.awaited(People.headOf(youth), cycle.id(), 10))
                .extracting(AwaitedRow::title)
                .containsExactly("Kursuscaféen");
    }

    @Test
    void theDayAfterTheDeadlineEverythingIsTold() {
        clock.moveTo(LocalDate.of(2019, 10, 2));

        var trail = years.trail(secretariat, cycle.id(), FIRST);
        assertThat(trail.entries().rows())
                .flatExtracting(entry -> entry.after().stream().toList())
                .contains("Kursuscaféen");
        assertThat(trail.subjects()).containsKey(initiative);
        assertThat(years.awaited(secretariat, cycle.id(), 10))
                .extracting(AwaitedRow::title)
                .containsExactly("Kursuscaféen");
    }
}
