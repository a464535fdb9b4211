package dk.handleplan.core.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The year as a wheel (årshjul): the stretches of its phases, and every date in order, numbered as in the picture. */
public record AnnualWheel(UUID cycleId, int year, String title, List<Stretch> stretches, List<Entry> entries) {

    /** From when to when a phase is planned to go on. */
    public record Stretch(Phase phase, LocalDate from, LocalDate to) {}

    /**
     * A date: a milestone, or a meeting.
     *
     * @param milestone null for a meeting
     * @param meets the council or body that meets, null for a milestone
     */
    public record Entry(int number, LocalDate on, Milestone milestone, Meeting meets) {

        public Party party() {
            return milestone == null ? meets.party() : milestone.party();
        }
    }

    /** A meeting of a council that is heard, or of a body that decides. */
    public record Meeting(UUID id, String name, Party party) {}

    /** The first day shown; empty while no date is set. */
    public Optional<LocalDate> first() {
        return entries.stream().map(Entry::on).min(LocalDate::compareTo);
    }

    public Optional<LocalDate> last() {
        return entries.stream().map(Entry::on).max(LocalDate::compareTo);
    }
}
