package dk.handleplan.core.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** That one of several people who are asked for something has done their part, although it is still asked of the others. */
@Entity
@Table(name = "work_item_done")
public class DoneTask {

    @Id
    private UUID id;

    @Column(name = "task_id", length = 64)
    private String taskId;

    @Column(name = "user_id")
    private UUID userId;

    protected DoneTask() {}

    public DoneTask(String taskId, UUID userId) {
        this.id = idOf(taskId, userId);
        this.taskId = taskId;
        this.userId = userId;
    }

    /** The same for whoever does the same twice. */
    public static UUID idOf(String taskId, UUID userId) {
        return UUID.nameUUIDFromBytes((taskId + userId).getBytes(StandardCharsets.UTF_8));
    }

    public String taskId() {
        return taskId;
    }

    public UUID userId() {
        return userId;
    }
}
