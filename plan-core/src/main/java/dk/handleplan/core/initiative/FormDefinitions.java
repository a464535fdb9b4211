package dk.handleplan.core.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms that municipalities have made of the model form. */
public interface FormDefinitions {

    void add(FormDefinition definition);

    /** The form of a year; empty where it uses the model form. */
    Optional<FormDefinition> ofCycle(UUID cycleId);

    /** The form that a year asks with, its own or the model form. */
    default FormDefinition formOf(UUID cycleId) {
        return ofCycle(cycleId).orElseGet(FormDefinition::standard);
    }

    List<FormDefinition> ofCycles(Collection<UUID> cycleIds);

    /** How many initiatives have answered an own question. */
    long answers(UUID questionId);
}
