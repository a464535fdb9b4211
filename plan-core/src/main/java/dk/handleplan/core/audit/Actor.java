package dk.handleplan.core.audit;

import java.util.UUID;

/** Whoever does something that the trail remembers. */
public interface Actor {

    UUID id();

    String name();
}
