package dk.handleplan.web.story;

import dk.handleplan.core.story.StoryEntry;
import dk.handleplan.core.story.StoryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the time line.
 *
 * @param words of each entry that it stands for, at least one
 */
public record StoryLine(LocalDate on, StoryKind kind, String path, List<String> words) {

    static StoryLine of(StoryEntry entry, String words) {
        return new StoryLine(entry.on(), entry.kind(), entry.path(), List.of(words));
    }

    StoryLine and(StoryLine further) {
        return new StoryLine(
                on,
                kind,
                path,
                Stream.concat(words.stream(), further.words.stream()).toList());
    }

    public boolean isSeveral() {
        return words.size() > 1;
    }
}
