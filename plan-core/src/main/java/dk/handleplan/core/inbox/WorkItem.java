package dk.handleplan.core.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a process asks of a group of people: one open user task, told as a case. Kept beside the engine in the same
 * transaction, because an inbox must stay fast where the engine's task query does not.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @Column(name = "task_id", length = 64)
    private String taskId;

    @Column(name = "kind", length = 100)
    private String kind;

    @Column(name = "audience", length = 80)
    private String audience;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "plan_year")
    private int year;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "title", length = 400)
    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected WorkItem() {}

    /**
     * @param kind the task's id in the model, {@code task_approveContribution}
     * @param audience to whom it is addressed, as {@code Assignment.audience()} writes it
     */
    public WorkItem(String taskId, String kind, String audience, Case about, LocalDate dueOn, Instant openedAt) {
        this.taskId = taskId;
        this.kind = kind;
        this.audience = audience;
        this.caseId = about.id();
        this.cycleId = about.cycleId();
        this.year = about.year();
        this.unitId = about.unitId();
        this.title = about.title();
        this.dueOn = dueOn;
        this.openedAt = openedAt;
    }

    public String taskId() {
        return taskId;
    }

    public String kind() {
        return kind;
    }

    public String audience() {
        return audience;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public int year() {
        return year;
    }

    public Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
