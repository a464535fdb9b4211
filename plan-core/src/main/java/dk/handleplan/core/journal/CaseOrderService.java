package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.journal.IssuingService.Answer;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Whoever orders the case to a body orders its annexes with it: those that are missing, or no longer say what the data says, are made
 * first, and the case is put together once they have come to an end, so that it names them in their right versions.
 */
@UseCase
public class CaseOrderService {

    private IssuingService issuing;
    private PlanCycles cycles;
    private IssuedDocuments documents;
    private DocumentSources sources;
    private Clock clock;

    protected CaseOrderService() {}

    @Inject
    public CaseOrderService(
            IssuingService issuing,
            PlanCycles cycles,
            IssuedDocuments documents,
            DocumentSources sources,
            Clock clock) {
        this.issuing = issuing;
        this.cycles = cycles;
        this.documents = documents;
        this.sources = sources;
        this.clock = clock;
    }

    /** @param annexes how many are made first */
    public record CaseOrdered(Answer answer, int annexes) {}

    /** @throws NotFound where there is no such case */
    public CaseOrdered order(User actor, UUID cycleId, Series series, Filing filing) {
        actor.mustHave(series.kind().orderers());
        var cycle = cycles.find(cycleId).orElseThrow(CaseOrderService::notFound);
        var offered = sources.orderables(cycle);
        var theCase = offered.stream()
                .filter(one -> one.series().equals(series) && series.kind().hasAnnexes())
                .findFirst()
                .orElseThrow(CaseOrderService::notFound);
        var awaited = offered.stream()
                .map(Orderable::series)
                .filter(one -> DocumentKind.ANNEXES.contains(one.kind()))
                .filter(annex -> order(actor, cycle, annex, filing) != Answer.UNCHANGED)
                .flatMap(annex -> documents.latest(annex).stream())
                .map(IssuedDocument::id)
                .toList();
        return awaited.isEmpty()
                ? new CaseOrdered(issuing.order(actor, cycleId, series, filing), 0)
                : after(awaited, actor, cycle, theCase, filing);
    }

    /** Filed like the version before, on the case. */
    private Answer order(User actor, PlanCycle cycle, Series annex, Filing ofCase) {
        return issuing.order(
                actor, cycle.id(), annex, issuing.filing(actor, annex).on(ofCase));
    }

    private CaseOrdered after(List<UUID> awaited, User actor, PlanCycle cycle, Orderable theCase, Filing filing) {
        var document = IssuedDocument.orderedBy(actor, theCase.series(), cycle.id(), filing, clock.instant());
        document.waitFor(awaited, theCase.title());
        issuing.place(actor, document);
        return new CaseOrdered(Answer.ORDERED, awaited.size());
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
