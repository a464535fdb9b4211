package dk.handleplan.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.result.AwaitedResultService;
import dk.handleplan.core.result.ResultState;
import dk.handleplan.core.result.ResultStep;
import dk.handleplan.core.result.ResultTold;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultTellerTest {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 15);

    @Test
    void whatHappenedToAResultIsToldOnItsDayAndLeadsToTheResult() {
        var step = new ResultStep(ResultStep.Kind.WAIVED, JUNE, null, "Skolen er lukket.");
        var told = new ResultTold(UUID.randomUUID(), "Elever, der består", ResultState.WAIVED, step);
        var teller = new ResultTeller(new AwaitedResultService(null, null, null, null, null, null, null, null, null) {

            @Override
            public List<ResultTold> told(User actor, Initiative initiative) {
                return List.of(told);
            }
        });

        assertThat(teller.tell(People.secretariat(), null))
                .containsExactly(StoryEntry.of(
                        JUNE, StoryKind.RESULT, "/result?id=" + told.resultId(), "Elever, der består", step));
    }
}
