package dk.handleplan.workflow.result;

import dk.handleplan.core.result.AwaitedResultService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a result that comes later calls. */
@Named("awaitedResult")
@ApplicationScoped
public class AwaitedResultTasks {

    private AwaitedResultService results;

    protected AwaitedResultTasks() {}

    @Inject
    public AwaitedResultTasks(AwaitedResultService results) {
        this.results = results;
    }

    public void remind(String resultId) {
        results.remind(UUID.fromString(resultId));
    }
}
