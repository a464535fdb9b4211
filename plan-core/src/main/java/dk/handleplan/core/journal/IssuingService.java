package dk.handleplan.core.journal;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.journal.IssuedDocuments.DocumentFilter;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The secretariat orders documents, the clerks of committees those that go to the bodies; the administration reads all that are kept,
 * clerks what goes to the bodies, and everybody the open public ones.
 */
@UseCase
public class IssuingService {

    private PlanCycles cycles;
    private IssuedDocuments documents;
    private IssuedFiles files;
    private DocumentSources sources;
    private Consumer<DocumentOrdered> ordered;
    private AuditTrail audit;
    private Clock clock;

    protected IssuingService() {}

    @Inject
    public IssuingService(
            PlanCycles cycles,
            IssuedDocuments documents,
            IssuedFiles files,
            DocumentSources sources,
            Event<DocumentOrdered> ordered,
            AuditTrail audit,
            Clock clock) {
        this(cycles, documents, files, sources, ordered::fire, audit, clock);
    }

    public IssuingService(
            PlanCycles cycles,
            IssuedDocuments documents,
            IssuedFiles files,
            DocumentSources sources,
            Consumer<DocumentOrdered> ordered,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.documents = documents;
        this.files = files;
        this.sources = sources;
        this.ordered = ordered;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an order. */
    public enum Answer {
        ORDERED,
        /** The same is being made already. */
        UNDER_WAY,
        /** Nothing has changed since the latest one was made. */
        UNCHANGED
    }

    /**
     * Orders a document as the data stands now.
     *
     * @throws NotFound where there is nothing of which it could be made
     */
    public Answer order(User actor, UUID cycleId, Series series, Filing filing) {
        actor.mustHave(series.kind().orderers());
        mustBeOrderable(cycleId, series);
        var document = IssuedDocument.orderedBy(actor, series, cycleId, filing, clock.instant());
        var content = document.say(sources.compose(series), filing);
        var same = documents.latest(series).filter(kept -> kept.isSameAs(document, sources.templateNumber()));
        if (same.isPresent()) {
            return same.get().isUnderWay() ? Answer.UNDER_WAY : Answer.UNCHANGED;
        }
        place(actor, document);
        documents.keep(content);
        return Answer.ORDERED;
    }

    void place(User actor, IssuedDocument document) {
        documents.add(document);
        audit.add(AuditEntry.by(actor, clock.instant(), "journal.ordered", document.id())
                .in(document.cycleId())
                .to(document.title().orElseThrow()));
        ordered.accept(new DocumentOrdered());
    }

    /**
     * The documents of a year, as far as the reader may see them.
     *
     * @param reader null for somebody who is not logged in
     */
    public DocumentsOfYear ofYear(User reader, int year, PageRequest page) {
        var cycle = cycles.findByYear(year).orElseThrow(() -> notFound(year));
        var access = Access.of(reader);
        if (access == Access.OPEN && !cycle.isPublished()) {
            throw notFound(year);
        }
        var rows = documents.rows(new DocumentFilter(cycle.id(), access), page);
        var ids = rows.rows().stream().map(DocumentRow::id).toList();
        return new DocumentsOfYear(
                cycle.id(),
                year,
                cycle.title(),
                access,
                orderables(reader, cycle),
                rows,
                files.rows(ids),
                files.remarks(ids));
    }

    private List<Orderable> orderables(User reader, PlanCycle cycle) {
        return reader == null || !reader.hasAny(DocumentKind.COMMITTEE_CASE.orderers())
                ? List.of()
                : sources.orderables(cycle).stream()
                        .filter(document ->
                                reader.hasAny(document.series().kind().orderers()))
                        .toList();
    }

    private void mustBeOrderable(UUID cycleId, Series series) {
        var cycle = cycles.find(cycleId).orElseThrow(IssuingService::notFound);
        if (!sources.isOrderable(series, cycle)) {
            throw notFound();
        }
    }

    /** Where the next document of a series is filed: like the latest, or as its kind is. */
    public Filing filing(User actor, Series series) {
        actor.mustHave(series.kind().orderers());
        return documents
                .latest(series)
                .map(IssuedDocument::filing)
                .orElseGet(() -> series.kind().filing(series.variant()));
    }

    /** @param reader null for somebody who is not logged in */
    public Handout handOut(User reader, UUID id, DocumentFormat format) {
        var document = documents
                .find(id)
                .filter(found -> found.state() == IssuedState.READY)
                .orElseThrow(() -> new NotFound("shared.notFound"));
        if (!Access.of(reader).includes(document)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var year = cycles.find(document.cycleId()).map(PlanCycle::year).orElseThrow();
        return handout(id, document.fileName(year, format), document.supersededBy(), format);
    }

    /**
     * The plan of a year, for everybody.
     *
     * @param number of the version; null for the latest
     * @return empty where it is being made
     * @throws NotFound where the year has no published plan, no such version, or none that could be made
     */
    public Optional<Handout> plan(int year, Integer number, DocumentFormat format) {
        var found = documents.plan(year, number);
        if (found.isEmpty() && (number != null || isGivenUp(year))) {
            throw notFound(year);
        }
        return found.map(row -> handout(
                row.id(),
                row.kind().fileName(row.variant(), year, number, format),
                Optional.ofNullable(row.supersededBy()),
                format));
    }

    /** The files of the latest version of a plan; none while the first is being made. */
    public List<FileRow> planFiles(int year) {
        return documents
                .plan(year, null)
                .map(row -> files.rows(List.of(row.id())).getOrDefault(row.id(), List.of()))
                .orElseGet(List::of);
    }

    private boolean isGivenUp(int year) {
        var cycle = cycles.findByYear(year).filter(PlanCycle::isPublished).orElseThrow(() -> notFound(year));
        var plan = new Series(DocumentKind.PLAN, cycle.id(), Variant.PUBLIC);
        return documents.lastState(plan).filter(IssuedState.FAILED::equals).isPresent();
    }

    private Handout handout(UUID id, String name, Optional<Integer> supersededBy, DocumentFormat format) {
        var file = files.find(id, format).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Handout(name, file, supersededBy);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }

    private static NotFound notFound(int year) {
        return new NotFound("document.noPlan", String.valueOf(year));
    }
}
