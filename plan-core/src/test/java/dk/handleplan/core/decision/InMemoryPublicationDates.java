package dk.handleplan.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what the process that waits for a publication's date was told. */
public class InMemoryPublicationDates implements PlanPublicationProcess {

    public final List<String> told = new ArrayList<>();
    public UUID awaited;

    @Override
    public void approved(UUID cycleId, UUID publicationId) {
        told.add("approved");
        awaited = publicationId;
    }

    @Override
    public void moved(UUID publicationId) {
        told.add("moved");
    }

    @Override
    public void ended(UUID publicationId) {
        told.add("ended");
    }
}
