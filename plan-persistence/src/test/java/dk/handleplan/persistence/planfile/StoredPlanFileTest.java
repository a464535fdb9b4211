package dk.handleplan.persistence.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.sql.SQLException;

class StoredPlanFileTest {

    @OnBothDatabases
    void theModelPlanIsStoredAndWrittenAgainAsItWas(Database database) throws SQLException {
        var id = database.get(
                entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, PlanFilesIn.model()));
        var first = database.get(entities -> PlanFilesIn.service(entities)
                .export(PlanFilesIn.ADMINISTRATOR, id)
                .yaml());
        database.empty();

        var again = database.get(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, first));
        var second = database.get(entities -> PlanFilesIn.service(entities)
                .export(PlanFilesIn.ADMINISTRATOR, again)
                .yaml());

        assertThat(second.lines().toList()).isEqualTo(first.lines().toList());
        assertThat(first).contains("I12-K4", "Bydelsmorforeningen på Frederiksberg", "value_state: placeholder");
        assertThat(first.lines().filter(line -> line.strip().startsWith("- id: I")))
                .hasSize(64);
    }

    @OnBothDatabases
    void aPlanThatCannotBeTakenInLeavesNothing(Database database) {
        var bad = PlanFilesIn.model().replace("plan_year: 2019", "plan_year: toogtyve");

        assertThatThrownBy(() ->
                        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, bad)))
                .isInstanceOf(RuleBroken.class);

        int units = database.get(entities -> new JpaUnits(entities).all().size());
        int cycles = database.get(entities -> new JpaPlanCycles(entities).rows().size());
        assertThat(units + cycles).isZero();
    }
}
