package dk.handleplan.core.story;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened to an initiative.
 *
 * @param told what the words of its kind name, in their order: texts, constants, numbers and readings
 * @param path where more is told; null for nowhere
 */
public record StoryEntry(LocalDate on, StoryKind kind, List<Object> told, String path) {

    static StoryEntry of(LocalDate on, StoryKind kind, String path, Object... told) {
        return new StoryEntry(on, kind, List.of(told), path);
    }
}
