package dk.handleplan.core.story;

import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The whole story of an initiative. */
@UseCase
public class StoryService {

    private static final Comparator<StoryEntry> LATEST_FIRST =
            Comparator.comparing(StoryEntry::on).thenComparing(StoryEntry::kind).reversed();

    private InitiativeService initiatives;
    private Iterable<StoryTeller> tellers;

    protected StoryService() {}

    @Inject
    public StoryService(InitiativeService initiatives, @Any Instance<StoryTeller> tellers) {
        this(initiatives, (Iterable<StoryTeller>) tellers);
    }

    public StoryService(InitiativeService initiatives, Iterable<StoryTeller> tellers) {
        this.initiatives = initiatives;
        this.tellers = tellers;
    }

    /** What this reader may know of it, the latest first. */
    public List<StoryEntry> of(User reader, UUID initiativeId) {
        var initiative = initiatives.get(reader, initiativeId);
        return StreamSupport.stream(tellers.spliterator(), false)
                .flatMap(teller -> teller.tell(reader, initiative))
                .sorted(LATEST_FIRST)
                .toList();
    }
}
