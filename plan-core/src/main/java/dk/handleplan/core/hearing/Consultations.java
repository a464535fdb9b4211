package dk.handleplan.core.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consultations of all hearings, one for each consultee. */
public interface Consultations {

    void add(Consultation consultation);

    void remove(Consultation consultation);

    Optional<Consultation> find(UUID id);

    /**
     * The consultation as it stands now, kept to the end of the transaction: whoever else writes in it waits. So a remark and
     * the response that contains it never pass each other.
     */
    Optional<Consultation> lock(UUID id);

    List<Consultation> ofCycle(UUID cycleId);

    /** The highest number given to a response of the year; 0 where none has come in. */
    int lastResponseNumber(UUID cycleId);

    /** The councils that are heard, by name. */
    List<HeardCouncil> councils(UUID cycleId);

    record HeardCouncil(UUID id, String name) {}

    /** Rows for lists, by name of the council; counts leave withdrawn comments out. */
    List<ConsultationRow> rows(UUID cycleId);

    /**
     * A consultation as a row.
     *
     * @param members people who sit in the council now
     * @param commented how many of them have commented on anything
     */
    record ConsultationRow(
            UUID id,
            long version,
            UUID councilId,
            String council,
            ConsultationState state,
            LocalDate respondBy,
            String extensionReason,
            String lateReason,
            boolean onBehalf,
            LocalDate meetingOn,
            LocalDate closedOn,
            long members,
            long commented) {

        public boolean isOpen() {
            return state == ConsultationState.OPEN;
        }

        public boolean isLate(LocalDate today) {
            return isOpen() && today.isAfter(respondBy);
        }
    }
}
