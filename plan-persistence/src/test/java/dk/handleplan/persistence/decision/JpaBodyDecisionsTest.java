package dk.handleplan.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.Amendment;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;

class JpaBodyDecisionsTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Body committee = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final Body council = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);

    @OnBothDatabases
    void decisionsAreReadRoundByRoundAndStepByStep(Database database) {
        store(database);
        add(database, new BodyDecision(cycle.id(), council.id(), 2, 1, null));
        add(database, new BodyDecision(cycle.id(), committee.id(), 1, 2, null));
        add(database, new BodyDecision(cycle.id(), committee.id(), 1, 1, LocalDate.of(2020, 1, 13)));

        List<BodyDecision> found = database.get(entities -> new JpaBodyDecisions(entities).ofCycle(cycle.id()));
        List<BodyDecision> second = database.get(entities -> new JpaBodyDecisions(entities).ofStep(cycle.id(), 1, 2));

        assertThat(found).extracting(d -> d.round() + "." + d.step()).containsExactly("1.1", "1.2", "2.1");
        assertThat(found.get(1).meetsOn()).isEmpty();
        assertThat(second).extracting(BodyDecision::bodyId).containsExactly(council.id());
    }

    @OnBothDatabases
    void aBodyHasTheCaseOnceInARound(Database database) {
        store(database);
        add(database, new BodyDecision(cycle.id(), committee.id(), 1, 1, null));

        assertThatThrownBy(() -> add(database, new BodyDecision(cycle.id(), committee.id(), 1, 1, null)))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void amendmentsAreReadWithTheirReasonsAndOtherQueriesFollow(Database database) {
        store(database);
        var row = AllocationRow.ofLine(cycle.id(), "Integrationspriser", 2020);
        database.run(entities -> new JpaAllocationRows(entities).add(row));
        amended(database, 1, row);
        amended(database, 2, row);

        var found = database.get(this::read);

        assertThat(found).hasSize(2).allSatisfy(amendment -> {
            assertThat(amendment.before()).isEqualTo(Amount.kroner(100));
            assertThat(amendment.after()).isEqualTo(Amount.unknown(ValueState.BLANK));
            assertThat(amendment.reason()).contains("Derfor");
        });
    }

    /** With a query afterwards, before which what was read is looked through for changes. */
    private List<Amendment> read(EntityManager entities) {
        var found = new JpaBodyDecisions(entities).ofCycle(cycle.id());
        var amendments = found.stream().flatMap(d -> d.amendments().stream()).toList();
        new JpaContradictions(entities).unsettled(cycle.id(), 1);
        return amendments;
    }

    private void amended(Database database, int round, AllocationRow row) {
        var decision = new BodyDecision(cycle.id(), committee.id(), 1, round, null);
        add(database, decision);
        database.run(
                entities -> entities.createNativeQuery("insert into decision_amendment (decision_id, position, row_id,"
                                + " before_oere, before_state, after_oere, after_state, reason)"
                                + " values (?1, 0, ?2, 10000, 'KNOWN', null, 'BLANK', 'Derfor')")
                        .setParameter(1, decision.id())
                        .setParameter(2, row.id())
                        .executeUpdate());
    }

    private void store(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            new JpaBodies(entities).add(committee);
            new JpaBodies(entities).add(council);
        });
    }

    private static void add(Database database, BodyDecision decision) {
        database.run(entities -> new JpaBodyDecisions(entities).add(decision));
    }
}
