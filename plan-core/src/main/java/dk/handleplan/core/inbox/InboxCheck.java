package dk.handleplan.core.inbox;

import static java.util.stream.Collectors.toMap;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Compares the inbox with the tasks of the processes: both are written in one transaction, so they always agree. */
@UseCase
public class InboxCheck {

    private Inbox inbox;
    private OpenTasks tasks;

    protected InboxCheck() {}

    @Inject
    public InboxCheck(Inbox inbox, OpenTasks tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    public Findings compare(User actor) {
        actor.mustHave(Role.ADMINISTRATOR);
        var asked = byId(inbox.tasks());
        var open = byId(tasks.all());
        return new Findings(open.size(), lacking(open, asked), lacking(asked, open), differing(open, asked));
    }

    private static Map<String, OpenTask> byId(List<OpenTask> tasks) {
        return tasks.stream().collect(toMap(OpenTask::id, Function.identity()));
    }

    private static List<String> lacking(Map<String, OpenTask> expected, Map<String, OpenTask> actual) {
        return expected.keySet().stream().filter(id -> !actual.containsKey(id)).toList();
    }

    private static List<String> differing(Map<String, OpenTask> open, Map<String, OpenTask> asked) {
        return open.values().stream()
                .filter(task -> asked.containsKey(task.id()))
                .filter(task ->
                        !Objects.equals(task.dueOn(), asked.get(task.id()).dueOn()))
                .map(OpenTask::id)
                .toList();
    }

    /**
     * What was found.
     *
     * @param compared open tasks of the processes
     * @param missing tasks that nobody's inbox shows
     * @param leftOver items of the inbox whose task is gone
     * @param otherDate items with another due date than their task
     */
    public record Findings(int compared, List<String> missing, List<String> leftOver, List<String> otherDate) {

        public boolean agree() {
            return missing.isEmpty() && leftOver.isEmpty() && otherDate.isEmpty();
        }
    }
}
