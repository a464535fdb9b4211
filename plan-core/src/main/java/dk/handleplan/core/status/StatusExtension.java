package dk.handleplan.core.status;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * More time for one report, for a reason: always later than what was given before. It is kept apart from the report, so that
 * nobody who writes it is disturbed.
 */
@Entity
@Table(name = "status_extension")
@IdClass(StatusExtension.Key.class)
public class StatusExtension {

    @Id
    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Id
    @Column(name = "extended_to", updatable = false)
    private LocalDate extendedTo;

    @Column(name = "reason", length = Text.NOTE, updatable = false)
    private String reason;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    protected StatusExtension() {}

    StatusExtension(UUID reportId, LocalDate extendedTo, String reason, LocalDate givenOn) {
        this.reportId = reportId;
        this.extendedTo = extendedTo;
        this.reason = reason;
        this.givenOn = givenOn;
    }

    public UUID reportId() {
        return reportId;
    }

    /** The last day on which the report is in time. */
    public LocalDate extendedTo() {
        return extendedTo;
    }

    public String reason() {
        return reason;
    }

    /** Which report, until when. */
    public static class Key implements Serializable {

        private UUID reportId;
        private LocalDate extendedTo;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(reportId, that.reportId)
                    && Objects.equals(extendedTo, that.extendedTo);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reportId, extendedTo);
        }
    }
}
