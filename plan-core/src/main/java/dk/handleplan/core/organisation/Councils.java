package dk.handleplan.core.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The councils and boards that can be heard. */
public interface Councils {

    void add(Council council);

    Optional<Council> find(UUID id);

    Optional<Council> findByName(String name);

    /** All councils by name. */
    List<Council> all();
}
