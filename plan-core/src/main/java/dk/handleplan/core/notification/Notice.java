package dk.handleplan.core.notification;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.WorkItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something people are to be told: a task that opened, or a step that was taken. It is only ever added, so that two people who
 * work at once do not wait for each other; who is told, and in which words, is settled when it becomes part of a mail.
 */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "reason", length = 100)
    private String reason;

    @Column(name = "audience", length = 80)
    private String audience;

    @Column(name = "place", length = 100)
    private String place;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "plan_year")
    private int year;

    @Column(name = "title", length = 400)
    private String title;

    @Column(name = "note", length = 2_000)
    private String note;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Notice() {}

    private Notice(String reason, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.reason = reason;
        this.writtenAt = writtenAt;
    }

    static Notice ofTask(WorkItem item) {
        var notice = new Notice(item.kind(), item.openedAt());
        notice.audience = item.audience();
        notice.place = item.kind();
        notice.caseId = item.caseId();
        notice.cycleId = item.cycleId();
        notice.year = item.year();
        notice.title = item.title();
        return notice;
    }

    /** A step, told to those whom the case is waiting for when the mail is written. */
    static Notice ofStep(Occasion occasion, Case about, String note, Instant at) {
        var notice = new Notice(occasion.action(), at);
        notice.caseId = about.id();
        notice.cycleId = about.cycleId();
        notice.year = about.year();
        notice.title = about.title();
        notice.note = note;
        return notice;
    }

    Notice to(String whom, String where) {
        audience = whom;
        place = where;
        return this;
    }

    /** The kind of the task, or the action as the trail knows it. */
    public String reason() {
        return reason;
    }

    /** Empty for those whom the case is waiting for. */
    public Optional<String> audience() {
        return Optional.ofNullable(audience);
    }

    /** The kind of task whose page shows the case. */
    public String place() {
        return place;
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

    public String title() {
        return title;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    boolean isTask() {
        return Occasion.of(reason).isEmpty();
    }

    boolean isAskedOfOthers() {
        return Occasion.of(reason).filter(Occasion::isAskedOfOthers).isPresent();
    }

    boolean isReturn() {
        return Occasion.of(reason).filter(Occasion::isReturn).isPresent();
    }
}
