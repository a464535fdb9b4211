package dk.handleplan.core.inbox;

import java.util.List;

/** The user tasks that the processes hold open; read-only. */
public interface OpenTasks {

    List<OpenTask> all();
}
