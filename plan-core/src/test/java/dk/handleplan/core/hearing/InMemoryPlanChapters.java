package dk.handleplan.core.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Chapters as a test words them, the same for every year. */
public class InMemoryPlanChapters implements PlanChapters {

    private final List<PlanChapter> chapters = new ArrayList<>();

    public UUID word(UUID id, String heading, String text) {
        chapters.removeIf(chapter -> chapter.id().equals(id));
        chapters.add(new PlanChapter(id, heading, text));
        return id;
    }

    @Override
    public List<PlanChapter> ofCycle(UUID cycleId) {
        return List.copyOf(chapters);
    }
}
