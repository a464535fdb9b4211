package dk.handleplan.core.agenda;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An annex (bilag) of a case: a document that is kept, in the version there was when the case was made. A later version has the same
 * number in a later version of the case.
 *
 * @param key what it is, whatever its version
 * @param isOpen whether everybody may have it
 */
public record Annex(int number, String key, UUID documentId, String title, int version, LocalDate on, boolean isOpen) {}
