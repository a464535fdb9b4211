package dk.handleplan.core.story;

import dk.handleplan.core.decision.InitiativeDecisions;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** The meetings that treated it, told to those who read what bodies decide. */
@ApplicationScoped
public class DecisionTeller implements StoryTeller {

    private InitiativeDecisions decisions;

    protected DecisionTeller() {}

    @Inject
    public DecisionTeller(InitiativeDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return decisions.meetings(reader, initiative).stream()
                .map(held -> StoryEntry.of(
                        held.on(),
                        StoryKind.DECISION,
                        "/decision?id=" + held.decisionId(),
                        held.body(),
                        held.outcome()));
    }
}
