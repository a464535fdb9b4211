package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Drafts.DraftText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The draft in hearing from its first chapter to its last initiative, each in few words, as one reads it on paper. */
public record WholeDraft(
        PlanCycle cycle, List<DraftChapter> chapters, List<DraftInitiative> initiatives, Map<UUID, DraftText> texts) {

    /** The initiatives of a goal's chapter; none where the chapter is no goal's. */
    public List<DraftInitiative> under(DraftChapter chapter) {
        return initiatives.stream()
                .filter(initiative -> chapter.id().equals(initiative.goalId()))
                .toList();
    }

    /** The initiatives that stand in no chapter. */
    public List<DraftInitiative> underNone() {
        var goals = chapters.stream().map(DraftChapter::id).collect(Collectors.toSet());
        return initiatives.stream()
                .filter(initiative -> initiative.goalId() == null || !goals.contains(initiative.goalId()))
                .toList();
    }
}
