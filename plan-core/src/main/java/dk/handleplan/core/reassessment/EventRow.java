package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.FlexibleDate;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An outside event as a row of a list.
 *
 * @param flagged how many initiatives are flagged because of it
 * @param decided of how many of them it is decided what becomes of them
 * @param late how many of their units should have answered
 */
public record EventRow(
        UUID id,
        EventKind kind,
        String title,
        FlexibleDate inForce,
        LocalDate registeredOn,
        long flagged,
        long decided,
        long late) {}
