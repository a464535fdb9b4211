package dk.handleplan.core.funding;

import java.time.LocalDate;

/**
 * An entry of a ledger with what finance looks for beside it.
 *
 * @param planYear of the plan it was entered for; null where it is for none
 * @param number of the initiative; null where it has none
 * @param purpose the title of the initiative, or the label of another line; null where it is for neither
 * @param body that decided it; null where none did, or none that was recorded here
 * @param decidedOn null likewise
 */
public record LedgerLine(
        LedgerEntry entry, Integer planYear, Integer number, String purpose, String body, LocalDate decidedOn) {}
