package dk.handleplan.workflow.letter;

import dk.handleplan.core.letter.ConditionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a condition calls. */
@Named("grantCondition")
@ApplicationScoped
public class GrantConditionTasks {

    private ConditionService conditions;

    protected GrantConditionTasks() {}

    @Inject
    public GrantConditionTasks(ConditionService conditions) {
        this.conditions = conditions;
    }

    public void remind(String conditionId) {
        conditions.remind(UUID.fromString(conditionId));
    }
}
