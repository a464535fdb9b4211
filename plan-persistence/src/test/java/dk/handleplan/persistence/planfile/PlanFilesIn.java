package dk.handleplan.persistence.planfile;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.planfile.PlanFileService;
import dk.handleplan.core.planfile.PlanStore;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.document.JpaPlanDocuments;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaAllocations;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.initiative.JpaFormDefinitions;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.organisation.JpaCouncils;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.JpaPendingWrites;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Takes plans of files in, for tests on a real database. */
public final class PlanFilesIn {

    public static final User ADMINISTRATOR = new Administrator();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-09-02T08:00:00Z"), ZoneOffset.UTC);

    private PlanFilesIn() {}

    public static PlanFileService service(EntityManager entities) {
        var store = new PlanStore(
                new JpaPolicies(entities),
                new JpaBodies(entities),
                new JpaUnits(entities),
                new JpaCouncils(entities),
                new JpaPlanCycles(entities),
                new JpaInitiatives(entities),
                new JpaFormDefinitions(entities),
                new JpaPlanDocuments(entities),
                new JpaAllocations(entities),
                new JpaAllocationRows(entities),
                new JpaFundingPools(entities),
                new JpaPendingWrites(entities));
        return new PlanFileService(store, new JpaAuditTrail(entities, List.of()), CLOCK);
    }

    public static String model() {
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
