package dk.handleplan.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.Check;
import dk.handleplan.core.decision.Finding;
import dk.handleplan.core.decision.PlanPublication;
import dk.handleplan.core.decision.PlanPublication.Approval;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

class JpaPlanPublicationsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final User secretary = new User("sekretariat", "Sekretariatet");

    @OnBothDatabases
    void whatWaitsForItsDateIsFoundUntilItIsSettled(Database database) {
        var publication = new PlanPublication(
                cycle.id(),
                new Approval(
                        secretary,
                        DAY.minusWeeks(1),
                        DAY,
                        List.of(new Finding(Check.GOAL_MISSING, null, "Lektier", null)),
                        "Målet vælges senere."));
        database.run(entities -> {
            List.of(cycle, secretary).forEach(entities::persist);
            new JpaPlanPublications(entities).add(publication);
        });

        database.run(entities -> {
            assertThat(publications(entities).pending(cycle.id())).contains(publication);
            assertThat(publications(entities).published(cycle.id())).isEmpty();
        });
    }

    private JpaPlanPublications publications(EntityManager entities) {
        return new JpaPlanPublications(entities);
    }
}
