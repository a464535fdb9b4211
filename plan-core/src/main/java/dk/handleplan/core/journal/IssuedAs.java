package dk.handleplan.core.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says of itself.
 *
 * @param title under which it is kept
 * @param number of its version, counted from 1
 * @param on the date it bears
 * @param decision by which it is found; empty where none is known
 * @param template number of the municipality's own template; 0 for the look it has without one
 */
public record IssuedAs(
        String title,
        Variant variant,
        int number,
        LocalDate on,
        Filing filing,
        Optional<String> decision,
        int template) {}
