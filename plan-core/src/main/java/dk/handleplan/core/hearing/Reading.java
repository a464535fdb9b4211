package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Comments.OwnComment;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A draft in hearing as one member has read it so far.
 *
 * @param writable whether comments can still be written today
 * @param draft the number of the draft that is read
 * @param general the member's comment on the draft as a whole; null where there is none
 */
public record Reading(
        PlanCycle cycle,
        Consultation consultation,
        boolean writable,
        int draft,
        List<ChapterLine> chapters,
        List<Line> lines,
        OwnComment general) {

    /**
     * An initiative with what the member has said about it.
     *
     * @param own null where nothing has been said yet
     * @param outdated whether the draft was corrected here after the member said it
     * @param sinceLastYear null where the year before has no published plan
     */
    public record Line(
            DraftInitiative initiative,
            OwnComment own,
            boolean disqualified,
            boolean outdated,
            SinceLastYear sinceLastYear) {

        public boolean isDone() {
            return own != null && !disqualified && !outdated;
        }

        public boolean isOpen() {
            return !disqualified && (own == null || outdated);
        }
    }

    /** A chapter with what the member has said about it; {@code own} is null where nothing has been said. */
    public record ChapterLine(DraftChapter chapter, OwnComment own) {}

    public long done() {
        return lines.stream().filter(Line::isDone).count();
    }

    /** Initiatives the member is asked about. */
    public long total() {
        return lines.stream().filter(line -> !line.disqualified()).count();
    }

    public Optional<Line> line(UUID initiativeId) {
        return lines.stream()
                .filter(line -> line.initiative().id().equals(initiativeId))
                .findFirst();
    }

    public Optional<ChapterLine> chapter(UUID id) {
        return chapters.stream().filter(line -> line.chapter().id().equals(id)).findFirst();
    }

    /** The first one after this about which nothing has been said yet, starting over at the top; none when all are done. */
    public Optional<UUID> nextAfter(UUID initiativeId) {
        var position = position(initiativeId);
        return Stream.concat(
                        lines.subList(position + 1, lines.size()).stream(), lines.subList(0, position + 1).stream())
                .filter(line -> line.isOpen() && !line.initiative().id().equals(initiativeId))
                .map(line -> line.initiative().id())
                .findFirst();
    }

    /** Where the initiative stands in the draft; before all others (-1) for the draft as a whole. */
    public int position(UUID initiativeId) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).initiative().id().equals(initiativeId)) {
                return i;
            }
        }
        return -1;
    }
}
