package dk.handleplan.persistence.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.planfile.PlanFileService;
import dk.handleplan.core.planfile.PlanStore;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.document.JpaPlanDocuments;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaAllocations;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.organisation.JpaCouncils;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.JpaPendingWrites;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class StoredPlanFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-09-02T08:00:00Z"), ZoneOffset.UTC);
    private static final User ADMINISTRATOR = new Administrator();

    @OnBothDatabases
    void theModelPlanIsStoredAndWrittenAgainAsItWas(Database database) throws SQLException {
        var id = database.get(entities -> service(entities).take(ADMINISTRATOR, model()));
        var first = database.get(
                entities -> service(entities).export(ADMINISTRATOR, id).yaml());
        database.empty();

        var again = database.get(entities -> service(entities).take(ADMINISTRATOR, first));
        var second = database.get(
                entities -> service(entities).export(ADMINISTRATOR, again).yaml());

        assertThat(second.lines().toList()).isEqualTo(first.lines().toList());
        assertThat(first).contains("I12-K4", "Bydelsmorforeningen på Frederiksberg", "value_state: placeholder");
        assertThat(first.lines().filter(line -> line.strip().startsWith("- id: I")))
                .hasSize(64);
    }

    @OnBothDatabases
    void aPlanThatCannotBeTakenInLeavesNothing(Database database) {
        var bad = model().replace("plan_year: 2019", "plan_year: toogtyve");

        assertThatThrownBy(() -> database.run(entities -> service(entities).take(ADMINISTRATOR, bad)))
                .isInstanceOf(RuleBroken.class);

        int units = database.get(entities -> new JpaUnits(entities).all().size());
        int cycles = database.get(entities -> new JpaPlanCycles(entities).rows().size());
        assertThat(units + cycles).isZero();
    }

    private static PlanFileService service(EntityManager entities) {
        var store = new PlanStore(
                new JpaPolicies(entities),
                new JpaBodies(entities),
                new JpaUnits(entities),
                new JpaCouncils(entities),
                new JpaPlanCycles(entities),
                new JpaInitiatives(entities),
                new JpaPlanDocuments(entities),
                new JpaAllocations(entities),
                new JpaAllocationRows(entities),
                new JpaFundingPools(entities),
                new JpaPendingWrites(entities));
        return new PlanFileService(store, new JpaAuditTrail(entities), CLOCK);
    }

    private static String model() {
        try {
            return Files.readString(Path.of("../plan-web/src/main/resources/demo/frederiksberg-2019.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Administrator extends User {

        Administrator() {
            super("admin", "Administrator");
        }

        @Override
        public boolean has(Role role) {
            return role == Role.ADMINISTRATOR;
        }
    }
}
