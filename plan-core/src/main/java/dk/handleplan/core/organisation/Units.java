package dk.handleplan.core.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The units of the municipality and those outside it that deliver. */
public interface Units {

    void add(Unit unit);

    Optional<Unit> find(UUID id);

    Optional<Unit> findByName(String name);

    /** All units by name. */
    List<Unit> all();
}
