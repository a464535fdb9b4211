package dk.handleplan.workflow.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Has every user task of every model tell the inbox. */
@ApplicationScoped
public class InboxParseListener extends AbstractBpmnParseListener {

    private WorkItems workItems;

    protected InboxParseListener() {}

    @Inject
    public InboxParseListener(WorkItems workItems) {
        this.workItems = workItems;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, created -> workItems.open(process, created));
        task.addTaskListener(TaskListener.EVENTNAME_UPDATE, workItems::update);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, workItems::close);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, workItems::close);
    }
}
