package dk.handleplan.core.letter;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The letters of all years: one for each initiative that was decided on, and one for each later change of its grant. */
public interface GrantLetters {

    void add(GrantLetter letter);

    Optional<GrantLetter> find(UUID id);

    List<GrantLetter> findAll(Collection<UUID> ids);

    /** What each of these letters tells of, read at once. */
    Map<UUID, List<LetterAmount>> amounts(Collection<UUID> ids);

    /** In the order of their decisions. */
    List<GrantLetter> ofInitiative(UUID initiativeId);

    /** Those of the decision on a year's plan, one for each initiative. */
    List<GrantLetter> ofDecision(UUID cycleId);

    /** The initiatives of a year whose letters of the decision are not sent, and tell of other amounts than are granted now. */
    Set<UUID> outdated(UUID cycleId);

    /** By the number of the initiative, with the sums of all budget years. */
    Page<LetterRow> rows(LetterFilter filter, PageRequest page);

    /** The initiatives of a year whose letters are sent. */
    Set<UUID> sent(UUID cycleId);

    /** The letters of a year that were sent, as they were sent, by the number of the initiative. */
    List<LettersDocument.Sent> sentWords(UUID cycleId);

    /** How many stand in each column; columns without any are left out. */
    Map<LetterColumn, Long> counts(UUID cycleId);

    /**
     * Which letters are shown.
     *
     * @param column null for all
     * @param kind null for all
     */
    record LetterFilter(UUID cycleId, LetterColumn column, LetterKind kind) {}

    /** A letter as a row; {@code number} is the initiative's, or null, and {@code sentOn} null until it is sent. */
    record LetterRow(
            UUID id,
            Integer number,
            String initiative,
            String unit,
            LetterKind kind,
            boolean reasonMissing,
            LocalDate sentOn,
            Amount applied,
            Amount granted) {

        public LetterColumn column() {
            if (sentOn != null) {
                return LetterColumn.SENT;
            }
            return reasonMissing ? LetterColumn.REASON_MISSING : LetterColumn.READY;
        }

        public boolean isReady() {
            return column() == LetterColumn.READY;
        }
    }
}
