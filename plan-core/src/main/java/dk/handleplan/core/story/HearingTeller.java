package dk.handleplan.core.story;

import dk.handleplan.core.hearing.AnswerService;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What councils remarked on it, told to those who may read that. */
@ApplicationScoped
public class HearingTeller implements StoryTeller {

    private AnswerService answers;

    protected HearingTeller() {}

    @Inject
    public HearingTeller(AnswerService answers) {
        this.answers = answers;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        var path = initiative.isInPlan() ? "#hearing" : null;
        return answers.onInitiative(reader, initiative.id()).stream()
                .map(remark -> StoryEntry.of(remark.sentOn(), StoryKind.HEARING, path, remark.council()));
    }
}
