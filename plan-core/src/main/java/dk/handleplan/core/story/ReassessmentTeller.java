package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.reassessment.FlagTold;
import dk.handleplan.core.reassessment.ReappraisalService;
import dk.handleplan.core.reassessment.ReappraisalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Outside events because of which it is assessed again, and what was decided, told to those who may read that. */
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
        return reappraisals.ofInitiative(reader, initiative).stream().flatMap(ReassessmentTeller::entries);
    }

    private static Stream<StoryEntry> entries(FlagTold told) {
        var decided = told.decided().map(outcome -> entry(told, told.decidedOn(), outcome));
        return Stream.concat(decided.stream(), Stream.of(entry(told, told.on(), ReappraisalState.WAITING)));
    }

    private static StoryEntry entry(FlagTold told, LocalDate on, Enum<?> what) {
        return StoryEntry.of(on, StoryKind.REASSESSMENT, "/reappraisal?id=" + told.reappraisalId(), told.event(), what);
    }
}
