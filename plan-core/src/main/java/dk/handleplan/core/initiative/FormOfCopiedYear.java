package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.YearFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** A year that is set up like another one asks with the same form. */
@ApplicationScoped
public class FormOfCopiedYear implements YearFollower {

    private FormDefinitions definitions;

    protected FormOfCopiedYear() {}

    @Inject
    public FormOfCopiedYear(FormDefinitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public void copied(UUID fromCycleId, UUID toCycleId) {
        definitions.ofCycle(fromCycleId).ifPresent(form -> form.serve(Set.of(toCycleId)));
    }
}
