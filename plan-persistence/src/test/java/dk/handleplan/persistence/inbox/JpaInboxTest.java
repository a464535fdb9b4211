package dk.handleplan.persistence.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.DoneTask;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.Inbox.Asked;
import dk.handleplan.core.inbox.Inbox.Awaited;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class JpaInboxTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 20);

    private static final Asked MINE = new Asked(Set.of("SECRETARIAT", "READER"), Set.of());

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

    @OnBothDatabases
    void aPageMergesByDateWhatIsAskedOfEachAudience(Database database) {
        database.run(entities -> {
            var inbox = new JpaInbox(entities);
            inbox.opened(item("b", TODAY));
            inbox.opened(item("undated", null));
            inbox.opened(item("d", TODAY.plusDays(2), "READER"));
            inbox.opened(item("a", TODAY.minusDays(1), "READER"));
            inbox.opened(item("c", TODAY.plusDays(1)));
            inbox.opened(item("not mine", TODAY, "COMMITTEE_CLERK"));
        });

        database.run(entities -> {
            var inbox = new JpaInbox(entities);
            assertThat(tasks(inbox.page(MINE, null, null, new PageRequest(1, 2))))
                    .containsExactly("a", "b");
            assertThat(tasks(inbox.page(MINE, null, null, new PageRequest(3, 2))))
                    .containsExactly("undated");
            assertThat(inbox.page(MINE, null, null, new PageRequest(1, 2)).total())
                    .isEqualTo(5);
            assertThat(inbox.lateCount(MINE, TODAY)).isOne();
        });
    }

    @OnBothDatabases
    void noMoreIsCountedThanAnybodyPagesThrough(Database database) {
        database.run(entities -> IntStream.rangeClosed(0, Inbox.COUNTED)
                .forEach(i -> new JpaInbox(entities).opened(item("task " + i, TODAY.minusDays(1)))));

        database.run(entities -> {
            var inbox = new JpaInbox(entities);
            assertThat(inbox.page(MINE, null, null, new PageRequest(1, 50)).total())
                    .isEqualTo(Inbox.COUNTED);
            assertThat(inbox.lateCount(MINE, TODAY)).isEqualTo(Inbox.COUNTED);
        });
    }

    private static List<String> tasks(Page<WorkItem> page) {
        return page.rows().stream().map(WorkItem::taskId).toList();
    }

    private WorkItem item(String task, LocalDate dueOn) {
        return item(task, dueOn, "SECRETARIAT");
    }

    private WorkItem item(String task, LocalDate dueOn, String audience) {
        return new WorkItem(task, "task_closeYear", audience, about, dueOn, Instant.EPOCH);
    }

    @OnBothDatabases
    void whoHasDoneTheirPartIsAskedNoMoreUntilItIsToBeDoneAgain(Database database) {
        var one = new User("en", "En");
        database.run(entities -> {
            entities.persist(one);
            new JpaInbox(entities).opened(item("a", TODAY.minusDays(1)));
            new JpaInbox(entities).opened(item("b", TODAY.minusDays(1), "READER"));
        });
        database.run(entities -> {
            var inbox = new JpaInbox(entities);
            inbox.done(about.id(), "task_closeYear", one.id());
            inbox.done(about.id(), "task_closeYear", one.id());
        });

        database.run(entities -> {
            var inbox = new JpaInbox(entities);
            assertThat(inbox.doneBy(one.id())).containsExactlyInAnyOrder("a", "b");
            assertThat(inbox.done(Set.of("a"))).extracting(DoneTask::userId).containsExactly(one.id());
            var done = new Asked(MINE.audiences(), Set.of("a"));
            assertThat(tasks(inbox.page(done, null, null, new PageRequest(1, 2))))
                    .containsExactly("b");
            assertThat(inbox.page(done, 2020, null, new PageRequest(1, 2)).total())
                    .isOne();
            assertThat(inbox.lateCount(done, TODAY)).isOne();
            assertThat(inbox.awaited(cycle.id(), done, 10)).hasSize(1);
            inbox.closed("b");
        });
        database.run(entities -> {
            var inbox = new JpaInbox(entities);
            assertThat(inbox.doneBy(one.id())).containsExactly("a");
            inbox.undone(about.id(), "task_closeYear", one.id());
        });
        assertThat(database.<Set<String>>get(entities -> new JpaInbox(entities).doneBy(one.id())))
                .isEmpty();
    }
}
