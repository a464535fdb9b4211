package dk.handleplan.core.preparation;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.preparation.Rehearsal.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a year without a call begins with.
 *
 * @param opensOn when it is asked; empty where launching asks at once
 * @param dueOn null where the wheel has no date
 * @param people those who are asked; empty where it depends on the plan who is
 */
public record FirstTask(
        Phase phase, String kind, Optional<LocalDate> opensOn, LocalDate dueOn, List<Recipient> people) {}
