package dk.handleplan.core.hearing;

import java.util.Optional;
import java.util.UUID;

/** The administration's answers. */
public interface Answers {

    void add(Answer answer);

    Optional<Answer> to(UUID remarkId);
}
