package dk.handleplan.persistence.preparation;

import static dk.handleplan.persistence.planfile.PlanFilesIn.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleSetup;
import dk.handleplan.core.cycle.CycleType;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.initiative.CallDates;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.MailRehearsal;
import dk.handleplan.core.notification.MailWriter;
import dk.handleplan.core.notification.Notice;
import dk.handleplan.core.notification.Signpost;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.PasswordHashing;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.core.preparation.Rehearsal;
import dk.handleplan.core.preparation.RehearsalService;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPhaseRuns;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.notification.JpaMailTexts;
import dk.handleplan.persistence.organisation.JpaNames;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The launch of a year is played through on a real database. */
class RehearsalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-09-02T08:00:00Z"), ZoneOffset.UTC);
    private static final List<Class<?>> WHAT_A_LAUNCH_WRITES =
            List.of(AuditEntry.class, WorkItem.class, Submission.class, Notice.class, Mail.class);

    @OnBothDatabases
    void aRehearsalStoresNothing(Database database) {
        var cycle = invite(database, 3);
        var before = counts(database);

        Rehearsal play = database.get(entities -> rehearse(entities, cycle));

        assertThat(play.mails()).isEqualTo(3);
        assertThat(counts(database)).isEqualTo(before);
    }

    @OnBothDatabases
    void aHundredUnitsAreRehearsedInAsManyStatementsAsTwenty(Database database) throws java.sql.SQLException {
        var twenty = invite(database, 20);
        var few = database.statements(entities -> rehearse(entities, twenty));
        database.empty();
        var hundred = invite(database, 100);

        assertThat(database.statements(entities -> rehearse(entities, hundred))).isEqualTo(few);
    }

    private static Rehearsal rehearse(EntityManager entities, UUID cycle) {
        var mails = new MailRehearsal(
                new MailWriter(new Pages(), (kind, caseId, year, about, reader) -> Optional.empty()),
                new JpaMailTexts(entities));
        return new RehearsalService(
                        new JpaPlanCycles(entities),
                        new JpaUsers(entities),
                        new JpaNames(entities),
                        new CallDates(null, null, CLOCK),
                        mails,
                        CLOCK)
                .of(ADMINISTRATOR, cycle, new PageRequest(1, 20))
                .orElseThrow();
    }

    private static UUID invite(Database database, int count) {
        var units = IntStream.range(0, count)
                .mapToObj(number -> new Unit("Center " + number, UnitType.CENTRE))
                .toList();
        return database.get(entities -> {
            units.forEach(new JpaUnits(entities)::add);
            units.forEach(unit -> people(entities)
                    .create(
                            ADMINISTRATOR,
                            unit.name().replace("Center ", "redaktoer."),
                            new UserDetails(
                                    "Redaktør, " + unit.name(),
                                    "redaktoer@kommune.dk",
                                    "da",
                                    Set.of(Assignment.of(Role.CENTRE_EDITOR, unit.id()))),
                            "tolv tegn her"));
            return prepare(entities, units);
        });
    }

    private static UUID prepare(EntityManager entities, List<Unit> units) {
        var years = new CycleService(
                new JpaPlanCycles(entities),
                new JpaPhaseRuns(entities),
                null,
                null,
                null,
                List.of(),
                new JpaAuditTrail(entities, List.of()),
                CLOCK);
        var id = years.create(ADMINISTRATOR, 2020, "Handleplan 2020", "Prøvekøbing Kommune");
        years.arrange(
                ADMINISTRATOR,
                id,
                new JpaPlanCycles(entities).find(id).orElseThrow().version(),
                new CycleSetup(
                        new CycleSetup.Heading(
                                "Handleplan 2020", "Prøvekøbing Kommune", CycleType.ACTION_NOTE, null, null),
                        Set.of(Phase.CALL),
                        Map.of(
                                Milestone.CALL_DEADLINE, LocalDate.of(2019, 10, 1),
                                Milestone.CALL_CLOSES, LocalDate.of(2019, 10, 8)),
                        units.stream().map(Unit::id).collect(Collectors.toSet()),
                        Set.of(),
                        List.of(),
                        Set.of(2020),
                        false));
        return id;
    }

    private static UserService people(EntityManager entities) {
        return new UserService(new JpaUsers(entities), new Unhashed(), new JpaAuditTrail(entities, List.of()), CLOCK);
    }

    private static List<Long> counts(Database database) {
        return WHAT_A_LAUNCH_WRITES.stream()
                .map(kind -> database.<Long>get(entities -> entities.createQuery(
                                "select count(x) from " + kind.getSimpleName() + " x", Long.class)
                        .getSingleResult()))
                .toList();
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

    private static final class Pages implements Signpost {

        @Override
        public String task(String kind, Locale reader) {
            return kind;
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
}
