package dk.handleplan.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharedProcessTest extends ProcessTest {

    private final UUID aCase = UUID.randomUUID();

    @Override
    protected List<String> models() {
        return List.of();
    }

    @Override
    protected List<String> stubs() {
        return List.of("stub");
    }

    @Test
    void aTaskIsDoneOnce() {
        start("stub", aCase);
        var open = new Tasks(tasks);

        open.complete(aCase, "task_stub");

        assertThat(hasEnded("stub", aCase)).isTrue();
        assertThatThrownBy(() -> open.complete(aCase, "task_stub"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ikke åben længere");
    }

    @Test
    void aMessageNobodyWaitsForIsNoError() {
        start("stub", aCase);

        assertThat(new Signals(runtime).send(Signals.ALL_IN, "stub", aCase)).isFalse();
    }

    @Test
    void aDeadlineLastsToTheEndOfItsDayInDenmark() {
        var day = LocalDate.of(2020, 3, 20);

        assertThat(Dates.endOf(day).toInstant()).hasToString("2020-03-20T22:59:59Z");
        assertThat(Dates.dayOf(Dates.endOf(day))).isEqualTo(day);
        assertThat(Dates.dayOf(Dates.startOf(day))).isEqualTo(day);
    }
}
