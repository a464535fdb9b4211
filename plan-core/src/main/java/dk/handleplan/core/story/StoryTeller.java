package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import java.util.stream.Stream;

/** Knows one part of the story of initiatives, by a fixed number of queries. */
public interface StoryTeller {

    /**
     * What this reader may know of it; of one day and kind the latest first.
     *
     * @param initiative one the reader may read
     */
    Stream<StoryEntry> tell(User reader, Initiative initiative);
}
