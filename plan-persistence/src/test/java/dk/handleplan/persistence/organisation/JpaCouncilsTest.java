package dk.handleplan.persistence.organisation;

import static dk.handleplan.persistence.planfile.PlanFilesIn.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.CouncilDetails;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import dk.handleplan.core.organisation.Seating;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class JpaCouncilsTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2019, 11, 8);
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 20);

    @OnBothDatabases
    void aCouncilKeepsTheDaysOnWhichItMeets(Database database) {
        var council = new Council("Integrationsrådet");
        database.run(entities -> new JpaCouncils(entities).add(council));

        database.run(
                entities -> organisation(entities).addMeetings(ADMINISTRATOR, council.id(), List.of(MARCH, NOVEMBER)));
        database.run(entities -> organisation(entities).addMeetings(ADMINISTRATOR, council.id(), List.of(MARCH)));
        assertThat(meetings(database, council.id())).containsExactly(NOVEMBER, MARCH);

        database.run(entities -> organisation(entities).cancelMeeting(ADMINISTRATOR, council.id(), NOVEMBER));
        assertThat(meetings(database, council.id())).containsExactly(MARCH);
    }

    @OnBothDatabases
    void oneCouncilLeads(Database database) {
        var integration = new Council("Integrationsrådet");
        var elders = new Council("Ældrerådet");
        database.run(entities -> List.of(integration, elders).forEach(new JpaCouncils(entities)::add));

        List.of(integration, elders).forEach(council -> database.run(entities -> lead(entities, council.id())));

        List<Council> all = database.get(entities -> new JpaCouncils(entities).all());
        assertThat(all).filteredOn(Council::isLeading).extracting(Council::name).containsExactly("Ældrerådet");
    }

    @OnBothDatabases
    void whoeverIsSeatedHoldsTheRightsOfTheSeat(Database database) {
        var council = new Council("Integrationsrådet");
        var viceChair = new User("naestformand", "Næstformand");
        database.run(entities -> {
            new JpaCouncils(entities).add(council);
            new JpaUsers(entities).add(viceChair);
        });

        database.run(entities -> seat(entities, council.id(), List.of(seat(viceChair))));
        assertThat(leading(database, council.id())).containsExactly(viceChair);
        assertThat(seats(database, council.id())).extracting(Seat::role).containsExactly(SeatRole.VICE_CHAIR);

        database.run(entities -> seat(entities, council.id(), List.of()));
        assertThat(leading(database, council.id())).isEmpty();
    }

    private static Seat seat(User user) {
        return new Seat(user.id(), "Foreninger", SeatRole.VICE_CHAIR, null, null);
    }

    private static List<User> leading(Database database, UUID council) {
        return database.get(entities -> new JpaUsers(entities)
                .addressedBy(Assignment.of(Role.COUNCIL_CHAIR, council).audience()));
    }

    private static List<Seat> seats(Database database, UUID council) {
        return database.get(entities ->
                new JpaCouncils(entities).find(council).orElseThrow().seats());
    }

    private static void lead(EntityManager entities, UUID id) {
        seat(entities, id, List.of());
    }

    private static void seat(EntityManager entities, UUID id, List<Seat> seats) {
        var council = new JpaCouncils(entities).find(id).orElseThrow();
        organisation(entities)
                .saveCouncil(
                        ADMINISTRATOR,
                        id,
                        council.version(),
                        new CouncilDetails(council.name(), true, true, true, seats));
    }

    private static List<LocalDate> meetings(Database database, UUID council) {
        return database.get(entities ->
                new JpaCouncils(entities).find(council).orElseThrow().meetings());
    }

    private static OrganisationService organisation(EntityManager entities) {
        return new OrganisationService(
                new JpaUnits(entities),
                new JpaBodies(entities),
                new JpaCouncils(entities),
                new JpaUsers(entities),
                new Seating(
                        new JpaCouncils(entities),
                        new JpaUsers(entities),
                        new JpaAuditTrail(entities, List.of()),
                        Clock.systemDefaultZone()),
                new JpaAuditTrail(entities, List.of()),
                Clock.systemDefaultZone());
    }
}
