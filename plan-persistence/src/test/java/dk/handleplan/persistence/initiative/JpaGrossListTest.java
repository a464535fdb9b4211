package dk.handleplan.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.CallDates;
import dk.handleplan.core.initiative.CallTrail;
import dk.handleplan.core.initiative.GrossListService;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.MergedAmounts;
import dk.handleplan.core.initiative.ParticipationService;
import dk.handleplan.core.initiative.PlanOrder;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPhaseRuns;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.JpaPendingWrites;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class JpaGrossListTest {

    private static final User SECRETARIAT = secretariat();

    private final PlanCycle year = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final Initiative cafe = accepted("Kursuscaféen", 1);
    private final Initiative mothers = accepted("Mødrenetværk", 2);
    private final Initiative youth = accepted("Ung møder ung", 3);

    @OnBothDatabases
    void numbersChangePlacesAlthoughEachIsUniqueInTheYear(Database database) {
        add(database);

        database.run(entities -> service(entities).number(SECRETARIAT, year.id(), order(), Map.of(youth.id(), 1)));

        assertThat(titles(database)).containsExactly("Ung møder ung", "Kursuscaféen", "Mødrenetværk");
    }

    @OnBothDatabases
    void whatBecameOfOneIsFoundAgain(Database database) {
        add(database);

        database.run(entities -> service(entities)
                .merge(
                        SECRETARIAT,
                        cafe.id(),
                        version(entities, cafe),
                        List.of(mothers.id()),
                        MergedAmounts.SUM,
                        "Det samme"));
        database.run(entities -> service(entities)
                .split(SECRETARIAT, youth.id(), version(entities, youth), "Ung møder voksen", "To centre"));

        assertThat(titles(database)).containsExactly("Kursuscaféen", "Ung møder ung", "Ung møder voksen");
        var merged = database.get(entities -> service(entities).kin(SECRETARIAT, cafe.id()));
        assertThat(merged.absorbed()).extracting(GrossListService.Relative::id).containsExactly(mothers.id());
        var gone = database.get(entities -> new JpaInitiatives(entities).find(mothers.id()))
                .orElseThrow();
        assertThat(gone.mergedInto()).contains(cafe.id());
        assertThat(gone.removalReason()).contains("Det samme");
        assertThat(database.get(entities -> service(entities).kin(SECRETARIAT, youth.id()))
                        .parts())
                .hasSize(1);
    }

    private void add(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(year);
            new JpaPhaseRuns(entities).add(new PhaseRun(year.id(), Phase.CALL, LocalDate.of(2019, 8, 1)));
            List.of(cafe, mothers, youth).forEach(new JpaInitiatives(entities)::add);
        });
    }

    private static long version(EntityManager entities, Initiative initiative) {
        return new JpaInitiatives(entities)
                .find(initiative.id())
                .map(Initiative::version)
                .orElseThrow();
    }

    private PlanOrder order() {
        return new PlanOrder(List.of(cafe.id(), mothers.id(), youth.id()));
    }

    private List<String> titles(Database database) {
        return database.get(entities -> new JpaInitiatives(entities)
                .inPlan(year.id()).stream().map(Initiative::title).toList());
    }

    private Initiative accepted(String title, int number) {
        var initiative = new Initiative(year.id(), UUID.randomUUID(), title);
        initiative.registerAs(InitiativeState.ACCEPTED, number);
        return initiative;
    }

    private static GrossListService service(EntityManager entities) {
        var initiatives = new JpaInitiatives(entities);
        var versions = new JpaInitiativeVersions(entities);
        var units = new JpaUnits(entities);
        var cycles = new JpaPlanCycles(entities);
        var access = new InitiativeAccess(initiatives, cycles, null, Clock.systemUTC());
        var phases = new JpaPhaseRuns(entities);
        var trail = new CallTrail(new JpaAuditTrail(entities, List.of()), units, Clock.systemUTC());
        return new GrossListService(
                initiatives,
                versions,
                new VersionService(
                        versions,
                        access,
                        new JpaPolicies(entities),
                        new JpaBodies(entities),
                        units,
                        new JpaFormDefinitions(entities),
                        Clock.systemUTC()),
                new ParticipationService(
                        new JpaParticipations(entities),
                        initiatives,
                        new CallDates(new JpaSubmissions(entities), cycles, Clock.systemUTC()),
                        phases,
                        access,
                        null,
                        trail,
                        Clock.systemUTC()),
                phases,
                access,
                trail,
                new JpaPendingWrites(entities));
    }

    private static User secretariat() {
        return new User("sekretariat", "Sekretariatet") {
            private static final long serialVersionUID = 1;

            @Override
            public boolean has(Role role) {
                return role == Role.SECRETARIAT;
            }
        };
    }
}
