package dk.handleplan.core.matter;

import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the councils have brought up. */
public interface Matters {

    void add(Matter matter);

    void remove(Matter matter);

    Optional<Matter> find(UUID id);

    /**
     * The number after the last one of this council and year. Whoever asks holds the council until the end of the transaction, so
     * that no two matters get the same.
     */
    int nextNumber(UUID councilId, int year);

    /** Everything of these councils, newest first, drafts on top. */
    Page<MatterRow> ofCouncils(Set<UUID> councils, PageRequest page);

    /** What all councils have raised, and the drafts of these: what waits for an answer first, then newest first. */
    Page<MatterRow> raised(Set<UUID> ownCouncils, PageRequest page);

    /** What is answered of the years from the one to before the other, in the order of council, year and number. */
    List<AnsweredMatter> answered(int fromYear, int beforeYear);

    /** A matter as a row; year, number and dates are null where it is a draft, {@code answeredOn} until it is answered. */
    record MatterRow(
            UUID id,
            String council,
            MatterKind kind,
            String title,
            MatterState state,
            Integer year,
            Integer number,
            LocalDate raisedOn,
            LocalDate answerBy,
            LocalDate answeredOn) {}

    /** A matter as everybody reads it. {@code adopted} is null where it is no measure. */
    record AnsweredMatter(
            String council,
            MatterKind kind,
            int year,
            int number,
            String title,
            String text,
            LocalDate raisedOn,
            Outcome outcome,
            String answer,
            Boolean adopted,
            LocalDate answeredOn) {

        public boolean isAdopted() {
            return Boolean.TRUE.equals(adopted);
        }
    }
}
