package dk.handleplan.core.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The political bodies of the municipality. */
public interface Bodies {

    void add(Body body);

    Optional<Body> find(UUID id);

    Optional<Body> findByAbbreviation(String abbreviation);

    /** All bodies by abbreviation. */
    List<Body> all();
}
