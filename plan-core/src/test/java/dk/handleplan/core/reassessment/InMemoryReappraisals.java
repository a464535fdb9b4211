package dk.handleplan.core.reassessment;

import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows name neither units nor criteria, nor what was said. */
public class InMemoryReappraisals extends InMemory<Reappraisal> implements Reappraisals {

    private final Initiatives initiatives;
    private final OutsideEvents events;

    public InMemoryReappraisals(Initiatives initiatives, OutsideEvents events) {
        this.initiatives = initiatives;
        this.events = events;
    }

    @Override
    public Set<UUID> flagged(UUID eventId) {
        return all(flag -> flag.eventId().equals(eventId) && flag.state() != ReappraisalState.WITHDRAWN)
                .map(Reappraisal::initiativeId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Reappraisal> ofEvent(UUID eventId) {
        return all(flag -> flag.eventId().equals(eventId)).toList();
    }

    @Override
    public List<Reappraisal> waiting(UUID cycleId) {
        return all(flag -> flag.cycleId().equals(cycleId) && flag.isWaiting()).toList();
    }

    @Override
    public long countOpen(UUID cycleId) {
        return all(flag -> flag.cycleId().equals(cycleId) && flag.isOpen()).count();
    }

    @Override
    public Page<ReappraisalRow> ofEvent(UUID eventId, PageRequest page) {
        var rows = all(flag -> flag.eventId().equals(eventId)).map(this::row).toList();
        return new Page<>(rows, rows.size(), page);
    }

    private ReappraisalRow row(Reappraisal flag) {
        var initiative = initiatives.find(flag.initiativeId()).orElseThrow();
        return new ReappraisalRow(
                flag.id(),
                initiative.number().orElse(null),
                initiative.shortTitle(),
                null,
                List.of(),
                flag.why(),
                flag.state(),
                flag.dueOn().orElse(null),
                null,
                null,
                null);
    }

    @Override
    public List<FlagTold> ofInitiative(UUID initiativeId) {
        return all(flag -> flag.initiativeId().equals(initiativeId) && flag.state() != ReappraisalState.WITHDRAWN)
                .map(this::told)
                .toList();
    }

    private FlagTold told(Reappraisal flag) {
        return new FlagTold(
                flag.id(),
                events.find(flag.eventId()).orElseThrow().title(),
                flag.flaggedOn(),
                flag.decision().map(Verdict::outcome).orElse(null),
                flag.decision().map(Verdict::on).orElse(null));
    }

    @Override
    public Page<Candidate> criteria(UUID cycleId, CandidateSearch search, PageRequest page) {
        var rows = initiatives.inPlan(cycleId).stream()
                .flatMap(initiative -> initiative.indicators().stream()
                        .filter(criterion -> criterion.text().contains(search.text()))
                        .map(criterion -> new Candidate(
                                initiative.id(),
                                criterion.id(),
                                initiative.number().orElse(null),
                                initiative.shortTitle(),
                                null,
                                criterion.text(),
                                false)))
                .toList();
        return new Page<>(rows, rows.size(), page);
    }
}
