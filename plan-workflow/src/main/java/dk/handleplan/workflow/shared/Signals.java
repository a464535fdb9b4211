package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * Messages to the process of one case. A process that does not wait for the message (any more) is left alone: it has gone on
 * by the date meanwhile.
 */
@ApplicationScoped
public class Signals {

    public static final String ALL_IN = "message_allIn";
    public static final String BEGIN_NOW = "message_beginNow";
    public static final String CLOSED = "message_closed";

    private RuntimeService runtime;

    protected Signals() {}

    @Inject
    public Signals(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The last part of a phase has closed. */
    public void allIn(String process, UUID caseId) {
        send(ALL_IN, process, caseId);
    }

    /** The phase has ended: the part ends as well. */
    public void closed(String process, UUID caseId) {
        send(CLOSED, process, caseId);
    }

    /** Whether a process waited for it. */
    public boolean send(String message, String process, UUID caseId) {
        var waiting = waitingFor(message, process, caseId);
        waiting.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId()));
        return waiting.isPresent();
    }

    private Optional<Execution> waitingFor(String message, String process, UUID caseId) {
        return Optional.ofNullable(runtime.createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString())
                .messageEventSubscriptionName(message)
                .singleResult());
    }
}
