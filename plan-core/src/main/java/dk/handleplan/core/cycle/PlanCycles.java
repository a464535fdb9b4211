package dk.handleplan.core.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cycles of the municipality, one for each plan year. */
public interface PlanCycles {

    void add(PlanCycle cycle);

    Optional<PlanCycle> find(UUID id);

    Optional<PlanCycle> findByYear(int year);

    /** All cycles as rows, latest year first. */
    List<CycleRow> rows();

    /** A cycle as a row. */
    record CycleRow(UUID id, int year, String title, CycleState state, boolean published) {}
}
