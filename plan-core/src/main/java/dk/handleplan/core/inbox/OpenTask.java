package dk.handleplan.core.inbox;

import java.time.LocalDate;

/** A user task that is open, and the day on which it is due; null where it has none. */
public record OpenTask(String id, LocalDate dueOn) {}
