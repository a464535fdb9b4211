package dk.handleplan.core.document;

import dk.handleplan.core.document.PlanSources.Heard;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.hearing.Objections;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.Remarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what was said in the hearing of a plan. */
@ApplicationScoped
public class HearingReader {

    private Hearings hearings;
    private Consultations consultations;
    private DraftPlan draft;
    private Remarks remarks;
    private Objections objections;

    protected HearingReader() {}

    @Inject
    public HearingReader(
            Hearings hearings, Consultations consultations, DraftPlan draft, Remarks remarks, Objections objections) {
        this.hearings = hearings;
        this.consultations = consultations;
        this.draft = draft;
        this.remarks = remarks;
        this.objections = objections;
    }

    Heard all(UUID cycleId) {
        var consulted = consultations.rows(cycleId);
        return new Heard(
                consulted,
                consulted.isEmpty() ? List.of() : draft.initiatives(cycleId),
                remarks.sent(cycleId),
                objections.sent(cycleId),
                isReleased(cycleId));
    }

    /**
     * All but the remarks on the plan's own initiatives.
     *
     * @param elsewhere the initiatives that did not come into the plan and on which something was said
     */
    Heard aroundInitiatives(UUID cycleId, Set<UUID> elsewhere) {
        var dissents = objections.sent(cycleId);
        return new Heard(
                consultations.rows(cycleId),
                draft.initiatives(cycleId, spokenOf(elsewhere, dissents)),
                remarks.sent(cycleId, elsewhere, true),
                dissents,
                isReleased(cycleId));
    }

    private static Set<UUID> spokenOf(Set<UUID> elsewhere, List<DissentRow> dissents) {
        return Stream.concat(elsewhere.stream(), dissents.stream().map(DissentRow::initiativeId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Heard on(UUID cycleId, Collection<UUID> initiativeIds) {
        return Heard.only(remarks.sent(cycleId, initiativeIds, false), isReleased(cycleId));
    }

    private boolean isReleased(UUID cycleId) {
        return hearings.ofCycle(cycleId).filter(Hearing::isReleased).isPresent();
    }
}
