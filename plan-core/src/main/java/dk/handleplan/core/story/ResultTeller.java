package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.result.AwaitedResultService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What became of results that were still to come when the year was over, told to those who may read them. */
@ApplicationScoped
public class ResultTeller implements StoryTeller {

    private AwaitedResultService results;

    protected ResultTeller() {}

    @Inject
    public ResultTeller(AwaitedResultService results) {
        this.results = results;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return results.told(reader, initiative).stream()
                .map(told -> StoryEntry.of(
                        told.step().on(),
                        StoryKind.RESULT,
                        "/result?id=" + told.resultId(),
                        told.criterion(),
                        told.step()));
    }
}
