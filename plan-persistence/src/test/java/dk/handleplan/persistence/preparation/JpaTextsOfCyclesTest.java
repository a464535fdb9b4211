package dk.handleplan.persistence.preparation;

import static dk.handleplan.persistence.planfile.PlanFilesIn.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.preparation.CycleTextService.Draft;
import dk.handleplan.core.preparation.CycleTexts;
import dk.handleplan.core.preparation.MergeValues;
import dk.handleplan.core.preparation.TextBlock;
import dk.handleplan.core.preparation.TextsOfCopiedYear;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

class JpaTextsOfCyclesTest {

    private final PlanCycle year = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final PlanCycle next = new PlanCycle(2021, "Handleplan 2021", "Prøvekøbing Kommune");

    @OnBothDatabases
    void textsKeepTheirOrderAndComeAlongToAnotherYear(Database database) {
        database.run(entities -> Stream.of(year, next).forEach(new JpaPlanCycles(entities)::add));
        database.run(entities -> word(entities, 0, "Forord", "Baggrund"));
        database.run(entities -> word(entities, 1, "Baggrund", "Forord", "Læsevejledning"));

        database.run(entities -> new TextsOfCopiedYear(new JpaTextsOfCycles(entities)).copied(year.id(), next.id()));

        assertThat(titles(database, year)).containsExactly("Baggrund", "Forord", "Læsevejledning");
        assertThat(titles(database, next)).containsExactly("Baggrund", "Forord", "Læsevejledning");
    }

    private void word(EntityManager entities, long version, String... titles) {
        var blocks =
                Stream.of(titles).map(title -> new TextBlock(title, "Tekst")).toList();
        service(entities).save(ADMINISTRATOR, year.id(), new Draft(version, "Kære {unit}", null, blocks));
    }

    private static List<String> titles(Database database, PlanCycle cycle) {
        return database.get(entities -> new JpaTextsOfCycles(entities)
                .ofCycle(cycle.id()).map(CycleTexts::preamble).orElseThrow().stream()
                        .map(TextBlock::title)
                        .toList());
    }

    private static CycleTextService service(EntityManager entities) {
        return new CycleTextService(
                new JpaTextsOfCycles(entities),
                new JpaPlanCycles(entities),
                new MergeValues(new JpaPolicies(entities), new JpaFundingPools(entities)),
                new JpaAuditTrail(entities, List.of()),
                Clock.systemDefaultZone());
    }
}
