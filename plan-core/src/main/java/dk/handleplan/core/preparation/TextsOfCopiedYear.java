package dk.handleplan.core.preparation;

import dk.handleplan.core.cycle.YearFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A year that is set up like another one begins with its texts. */
@ApplicationScoped
public class TextsOfCopiedYear implements YearFollower {

    private TextsOfCycles texts;

    protected TextsOfCopiedYear() {}

    @Inject
    public TextsOfCopiedYear(TextsOfCycles texts) {
        this.texts = texts;
    }

    @Override
    public void copied(UUID fromCycleId, UUID toCycleId) {
        texts.ofCycle(fromCycleId).map(last -> last.copyFor(toCycleId)).ifPresent(texts::add);
    }
}
