package dk.handleplan.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.calendar.CalendarLink;
import dk.handleplan.core.calendar.CalendarService;
import dk.handleplan.core.cycle.PastPlan;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class JpaCalendarLinksTest {

    private static final PastPlan PUBLISHED = new PastPlan(
            2020, "Handleplan 2020", "Prøvekøbing Kommune", null, null, null, Set.of(2020), Set.of(), false);

    private final User reader = new User("laeser", "Læser");
    private final PlanCycle cycle = PlanCycle.alreadyPublished(PUBLISHED, LocalDate.of(2020, 3, 2));

    @OnBothDatabases
    void aRenewedLinkTakesThePlaceOfTheOldOne(Database database) {
        database.run(entities -> new JpaUsers(entities).add(reader));

        database.run(entities -> service(entities).renew(reader, null));
        var old = fingerprints(database);
        database.run(entities -> service(entities).renew(reader, null));

        assertThat(fingerprints(database)).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(database.<Boolean>get(entities -> new JpaCalendarLinks(entities)
                        .findByFingerprint(old.get(0))
                        .isPresent()))
                .isFalse();
    }

    @OnBothDatabases
    void thePersonsOwnCalendarAndThatOfAYearAreTwoLinks(Database database) {
        database.run(entities -> {
            new JpaUsers(entities).add(reader);
            new JpaPlanCycles(entities).add(cycle);
        });

        database.run(entities -> service(entities).renew(reader, null));
        database.run(entities -> service(entities).renew(reader, cycle.id()));

        assertThat(database.<List<CalendarLink>>get(entities -> new JpaCalendarLinks(entities).ofUser(reader.id())))
                .extracting(link -> link.cycleId().orElse(null))
                .containsExactlyInAnyOrder(null, cycle.id());
    }

    private List<String> fingerprints(Database database) {
        return database.get(entities -> new JpaCalendarLinks(entities)
                .ofUser(reader.id()).stream().map(CalendarLink::fingerprint).toList());
    }

    private static CalendarService service(EntityManager entities) {
        return new CalendarService(
                new JpaCalendarLinks(entities),
                new JpaUsers(entities),
                new JpaPlanCycles(entities),
                null,
                null,
                new JpaAuditTrail(entities, List.of()),
                Clock.systemDefaultZone());
    }
}
