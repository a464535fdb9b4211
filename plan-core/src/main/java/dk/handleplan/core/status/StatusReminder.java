package dk.handleplan.core.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a unit was told of a report it owed. It is kept apart from the report, so that telling of it disturbs nobody who writes
 * or approves it; the same is told once a day.
 */
@Entity
@Table(name = "status_reminder")
@IdClass(StatusReminder.Key.class)
public class StatusReminder {

    @Id
    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, updatable = false)
    private ReminderKind kind;

    @Id
    @Column(name = "told_on", updatable = false)
    private LocalDate toldOn;

    protected StatusReminder() {}

    public StatusReminder(UUID reportId, ReminderKind kind, LocalDate toldOn) {
        this.reportId = reportId;
        this.kind = kind;
        this.toldOn = toldOn;
    }

    public UUID reportId() {
        return reportId;
    }

    public ReminderKind kind() {
        return kind;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public Key key() {
        return new Key(reportId, kind, toldOn);
    }

    /** Which report, of what, when. */
    public static class Key implements Serializable {

        private UUID reportId;
        private ReminderKind kind;
        private LocalDate toldOn;

        public Key() {}

        Key(UUID reportId, ReminderKind kind, LocalDate toldOn) {
            this.reportId = reportId;
            this.kind = kind;
            this.toldOn = toldOn;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && kind == that.kind
                    && Objects.equals(reportId, that.reportId)
                    && Objects.equals(toldOn, that.toldOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reportId, kind, toldOn);
        }
    }
}
