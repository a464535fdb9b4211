package dk.handleplan.core.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxCheckTest {

    private static final LocalDate DUE = LocalDate.of(2020, 3, 20);

    private final InMemoryInbox inbox = new InMemoryInbox();
    private final List<OpenTask> tasks = new ArrayList<>();
    private final InboxCheck check = new InboxCheck(inbox, () -> tasks);

    @Test
    void anInboxThatShowsEveryTaskAgrees() {
        shows("one", DUE);
        shows("two", null);
        tasks.add(new OpenTask("one", DUE));
        tasks.add(new OpenTask("two", null));

        assertThat(check.compare(People.administrator()).agree()).isTrue();
    }

    @Test
    void whatDiffersIsNamed() {
        shows("left over", DUE);
        shows("moved", DUE);
        tasks.add(new OpenTask("moved", DUE.plusDays(7)));
        tasks.add(new OpenTask("missing", null));

        var found = check.compare(People.administrator());

        assertThat(found)
                .isEqualTo(new InboxCheck.Findings(2, List.of("missing"), List.of("left over"), List.of("moved")));
    }

    @Test
    void onlyAdministratorsCompare() {
        assertThatThrownBy(() -> check.compare(People.secretariat())).isInstanceOf(NotAllowed.class);
    }

    private void shows(String task, LocalDate dueOn) {
        var about = new Case(UUID.randomUUID(), UUID.randomUUID(), 2020, null, null, "Handleplan 2020");
        inbox.opened(new WorkItem(task, "task_closeYear", "SECRETARIAT", about, dueOn, Instant.EPOCH));
    }
}
