package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The draft plan as those who are heard read it: its initiatives under their goals. Once it is sent it is read as it was frozen,
 * however the initiatives themselves go on.
 */
public interface DraftPlan {

    /** By goal and number; a number of statements that does not grow. */
    List<DraftInitiative> initiatives(UUID cycleId);

    /** Some of them. */
    List<DraftInitiative> initiatives(UUID cycleId, Collection<UUID> ids);

    /** One of them. */
    Optional<DraftInitiative> initiative(UUID cycleId, UUID initiativeId);

    /** The same from the initiatives as they are now. */
    List<DraftInitiative> asItStands(UUID cycleId);

    /** The chapters of the draft that was sent, in their order; none before. */
    List<DraftChapter> chapters(UUID cycleId);

    /** The title with its number, where it has one. */
    static String numbered(Integer number, String title) {
        return number == null ? title : number + " · " + title;
    }

    /**
     * An initiative of the draft as a row.
     *
     * @param goal label of the goal under which the plan prints it; null where none is chosen
     * @param unit the centre that answers for it
     * @param changed whether the latest correction of the draft is about it
     */
    record DraftInitiative(
            UUID id,
            Integer number,
            String title,
            UUID goalId,
            String goal,
            String unit,
            List<DraftAmount> applied,
            boolean changed) {

        public String numbered() {
            return DraftPlan.numbered(number, title);
        }

        public Amount applied(int budgetYear) {
            return applied.stream()
                    .filter(a -> a.budgetYear() == budgetYear)
                    .map(DraftAmount::amount)
                    .findFirst()
                    .orElse(Amount.blank());
        }
    }
}
