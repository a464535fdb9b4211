package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An adjustment in a list.
 *
 * @param about who gets the award, or the initiative or line that it changes most; null where it names none yet
 * @param others how many more initiatives and lines it changes
 * @param size how much money it is about
 * @param day when it was settled, else when it is before its body, else when it was prepared
 */
public record AdjustmentRow(
        UUID id,
        int number,
        AdjustmentKind kind,
        AdjustmentState state,
        String about,
        int others,
        Money size,
        String body,
        LocalDate day) {}
