package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.reassessment.ReappraisalService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Outside events because of which it is assessed again, told to those who may read that. */
@ApplicationScoped
public class ReassessmentTeller implements StoryTeller {

    private ReappraisalService reappraisals;

    protected ReassessmentTeller() {}

    @Inject
    public ReassessmentTeller(ReappraisalService reappraisals) {
        this.reappraisals = reappraisals;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return reappraisals.ofInitiative(reader, initiative).stream()
                .map(told -> StoryEntry.of(
                        told.on(), StoryKind.REASSESSMENT, "/reappraisal?id=" + told.reappraisalId(), told.event()));
    }
}
