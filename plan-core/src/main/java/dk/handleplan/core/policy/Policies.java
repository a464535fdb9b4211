package dk.handleplan.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The policies that plans put into practice. */
public interface Policies {

    void add(Policy policy);

    Optional<Policy> find(UUID id);

    Optional<Policy> findByTitle(String title);

    /** All policies, latest period first. */
    List<Policy> all();
}
