package dk.handleplan.core.presentation;

import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.core.status.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The accepted status of a round as one document: unit by unit, and under each its goals, as a municipal council reads it
 * . It is plain data, whatever it is printed as, and is kept as it is when it is presented.
 *
 * @param plan the title of the plan
 * @param month of which the status is, by the deadline of the round
 * @param earlier what bodies made of a status the last time, before this one was compiled; empty where none did
 * @param goals those of the policy, also those that nobody reports about
 * @param spending goal by goal and year by year, what names no goal at last
 * @param total of all initiatives, year by year
 * @param leftOut what the round did not ask about, and the document therefore says nothing of
 */
public record StatusDocument(
        UUID roundId,
        UUID cycleId,
        RoundName round,
        int year,
        String plan,
        String municipality,
        YearMonth month,
        LocalDate compiledOn,
        List<Earlier> earlier,
        List<Goal> goals,
        List<SpendingSum> spending,
        List<SpendingSum> total,
        List<Chapter> chapters,
        List<Missing> missing,
        Set<ReportPart> leftOut) {

    /**
     * What a body made of the status of a round.
     *
     * @param itemNumber null where the minutes give none; {@code wording} likewise where the item was closed
     */
    public record Earlier(
            RoundName round,
            int year,
            String body,
            Outcome outcome,
            LocalDate metOn,
            String itemNumber,
            String wording) {}

    /** A goal of the policy. */
    public record Goal(int number, String label) {}

    /** What a unit reports. */
    public record Chapter(String unit, List<Section> sections) {}

    /**
     * What a unit reports of one goal.
     *
     * @param goal null for what names no goal
     */
    public record Section(Goal goal, List<Entry> entries) {}

    /**
     * An initiative, or the chapter of the unit.
     *
     * @param initiative null for a chapter, which is called after its unit
     * @param number null where it has none
     * @param told null where no report is accepted
     * @param spending year by year
     */
    public record Entry(
            UUID initiative, Integer number, String title, UUID report, Told told, List<YearSpending> spending) {}

    /** What the accepted report says. */
    public record Told(
            LocalDate acceptedOn,
            Assessment assessment,
            Standing standing,
            String narrative,
            String learnt,
            Proposal proposal,
            List<Figure> figures,
            List<Own> own) {

        long withoutFigure() {
            return figures.stream().filter(Figure::isMissing).count();
        }
    }

    /**
     * A question of the round's own.
     *
     * @param answer null where nothing was said
     */
    public record Own(String question, String answer) {}

    /**
     * Something that the reader would look for in vain.
     *
     * @param count how many criteria have no figure; 1 for everything else
     */
    public record Missing(Kind kind, String name, long count) {

        /** What can be missing. */
        public enum Kind {
            GOAL_WITHOUT_INITIATIVE,
            GOAL_WITHOUT_TARGET,
            NO_STATUS,
            NO_FIGURE
        }
    }

    public boolean asks(ReportPart part) {
        return !leftOut.contains(part);
    }

    public List<Entry> entries() {
        return chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    /** Whether it tells of chapters, for the plan has no initiatives. */
    public boolean ofChapters() {
        return entries().stream().anyMatch(entry -> entry.initiative() == null);
    }

    /** How many initiatives or chapters have an accepted status. */
    public long accepted() {
        return entries().stream().filter(entry -> entry.told() != null).count();
    }

    /** How many are said to go so. */
    public long assessed(Assessment assessment) {
        return entries().stream()
                .filter(entry -> entry.told() != null && entry.told().assessment() == assessment)
                .count();
    }
}
