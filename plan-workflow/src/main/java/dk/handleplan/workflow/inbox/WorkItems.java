package dk.handleplan.workflow.inbox;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.TaskFollower;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** Turns the engine's user tasks into work items: a case, a role and a day. */
@ApplicationScoped
public class WorkItems {

    private Inbox inbox;
    private Iterable<CaseSource> sources;
    private Iterable<TaskFollower> followers;
    private Clock clock;

    protected WorkItems() {}

    @Inject
    public WorkItems(
            Inbox inbox, @Any Instance<CaseSource> sources, @Any Instance<TaskFollower> followers, Clock clock) {
        this(inbox, (Iterable<CaseSource>) sources, followers, clock);
    }

    WorkItems(Inbox inbox, Iterable<CaseSource> sources, Iterable<TaskFollower> followers, Clock clock) {
        this.inbox = inbox;
        this.sources = sources;
        this.followers = followers;
        this.clock = clock;
    }

    void open(String process, DelegateTask task) {
        Case about = source(process).about(UUID.fromString(task.getExecution().getProcessBusinessKey()));
        var item = new WorkItem(
                task.getId(),
                task.getTaskDefinitionKey(),
                audience(task, about),
                about,
                day(task.getDueDate()),
                clock.instant());
        inbox.opened(item);
        followers.forEach(follower -> follower.opened(item));
    }

    void update(DelegateTask task) {
        inbox.due(task.getId(), day(task.getDueDate()));
    }

    void close(DelegateTask task) {
        inbox.closed(task.getId());
    }

    private CaseSource source(String process) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody tells about the cases of process " + process));
    }

    private static String audience(DelegateTask task, Case about) {
        Role role = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(Role::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No role for task " + task.getTaskDefinitionKey()));
        return Assignment.of(role, about.scopeId()).audience();
    }

    private LocalDate day(Date moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
