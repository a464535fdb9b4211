package dk.handleplan.core.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The drafts that were sent to be heard. */
public interface Drafts {

    void add(Draft draft);

    /** With its lines. */
    Optional<Draft> latest(UUID cycleId);

    /** Latest first. */
    List<DraftRow> ofCycle(UUID cycleId);

    /** How each initiative of the latest draft reads beside the plan of the year before; none where there is no such plan. */
    Map<UUID, SinceLastYear> sinceLastYear(UUID cycleId);

    /** In which draft each initiative was last corrected; none for those that read as in the first draft. */
    Map<UUID, Integer> corrected(UUID cycleId);

    /** What the latest draft says of each initiative. */
    Map<UUID, DraftText> texts(UUID cycleId);

    /** What the latest draft says of one initiative. */
    Optional<DraftText> text(UUID cycleId, UUID initiativeId);

    /**
     * A draft as a row.
     *
     * @param whatChanged null for the first one
     */
    record DraftRow(int number, LocalDate dated, String whatChanged) {}

    /**
     * The plain summary of an initiative in a draft.
     *
     * @param success a criterion on each line
     * @param versionId its whole form
     * @param versionBeforeId its form in the draft before; null where nothing is new in it
     * @param lastYearId the initiative of the year before that it continues; null where it continues none
     */
    record DraftText(String whom, String what, String success, UUID versionId, UUID versionBeforeId, UUID lastYearId) {}
}
