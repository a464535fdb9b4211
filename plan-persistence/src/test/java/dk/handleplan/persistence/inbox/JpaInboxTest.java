package dk.handleplan.persistence.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.Inbox.Awaited;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;

class JpaInboxTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 20);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final Case about = new Case(cycle.id(), cycle.id(), 2020, null, null, "Handleplan 2020");

    @OnBothDatabases
    void whatIsAwaitedInACycleIsCountedWithWhatIsLate(Database database) {
        database.run(entities -> {
            entities.persist(cycle);
            new JpaInbox(entities).opened(item("late", TODAY.minusDays(1)));
            new JpaInbox(entities).opened(item("due today", TODAY));
            new JpaInbox(entities).opened(item("undated", null));
        });

        var count = database.get(entities -> new JpaInbox(entities).count(cycle.id(), TODAY));

        assertThat(count).isEqualTo(new Awaited(3, 1));
    }

    @OnBothDatabases
    void aCycleThatAsksNothingAwaitsNothing(Database database) {
        assertThat(database.<Awaited>get(entities -> new JpaInbox(entities).count(cycle.id(), TODAY)))
                .isEqualTo(new Awaited(0, 0));
    }

    private WorkItem item(String task, LocalDate dueOn) {
        return new WorkItem(task, "task_closeYear", "SECRETARIAT", about, dueOn, Instant.EPOCH);
    }
}
