package dk.handleplan.core.journal;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a document from ordered to ready, each a transaction. */
@UseCase
public class MakingService {

    private static final int DOCUMENTS_A_ROUND = 20;

    private IssuedDocuments documents;
    private IssuedFiles files;
    private DocumentSources sources;
    private ProductVersion product;
    private AuditTrail audit;
    private Clock clock;

    protected MakingService() {}

    @Inject
    public MakingService(
            IssuedDocuments documents,
            IssuedFiles files,
            DocumentSources sources,
            ProductVersion product,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.sources = sources;
        this.product = product;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be set.
     *
     * @param template the municipality's own; empty where documents have the look without one
     */
    public record Taken(UUID id, DocumentKind kind, IssuedAs as, Optional<byte[]> template) {}

    /** Orders the plans that were published before documents were kept. */
    public void orderMissing() {
        documents
                .publishedWithoutPlan()
                .forEach(cycle -> documents.add(IssuedDocument.ofPlan(cycle, Origin.MISSING, clock.instant())));
    }

    public List<UUID> due() {
        return documents.due(clock.instant(), DOCUMENTS_A_ROUND);
    }

    /** Takes a document in order to make it; of several who try, one gets it. One that would say nothing new is not made. */
    public Optional<Taken> take(UUID id) {
        return documents
                .lock(id)
                .filter(document -> document.isDue(clock.instant()) && !documents.isAnyUnderWay(document.awaited()))
                .filter(this::mayBeTriedAgain)
                .filter(document -> document.isComposed() || compose(document))
                .map(this::begin);
    }

    private boolean mayBeTriedAgain(IssuedDocument document) {
        if (document.isExhausted()) {
            fail(document, Failure.NEVER_FINISHED);
        }
        return document.isUnderWay();
    }

    /** Whether there is something new to say. */
    private boolean compose(IssuedDocument document) {
        var latest = documents.latest(document.series());
        document.remarkFailed(documents.findAll(document.awaited()));
        try {
            var content = document.say(sources.compose(document.series()), document.filedAfter(latest));
            if (latest.filter(kept -> kept.isSameAs(document, sources.templateNumber()))
                    .isEmpty()) {
                documents.keep(content);
                return true;
            }
        } catch (NotFound nothingToSay) {
            // then there is no document
        }
        documents.remove(document);
        return false;
    }

    private Taken begin(IssuedDocument document) {
        files.removeAll(document.id());
        var template = sources.template();
        document.begin(
                documents.lastNumber(document.series()) + 1,
                DocumentSources.number(template),
                product.toString(),
                clock.instant(),
                LocalDate.now(clock));
        return new Taken(
                document.id(), document.kind(), document.issuedAs(), template.flatMap(DocumentTemplate::content));
    }

    /** What it says, as it was settled. */
    public Record content(UUID id) {
        return documents.find(id).orElseThrow(MakingService::notFound).read(documents.content(id));
    }

    /** Keeps one of its files, while the others are still being made. */
    public void keep(IssuedFile file) {
        files.add(file);
    }

    public void made(UUID id, List<Remark> remarks) {
        var document = locked(id);
        var newest = documents.latestReady(document.series());
        document.made(remarks, clock.instant());
        newest.ifPresent(document::standBeside);
        audit.add(about(document, document.orderer().isPresent() ? "journal.delivered" : "journal.issued")
                .to(document.title().orElse("")));
    }

    public void failed(UUID id, Failure why) {
        fail(locked(id), why);
    }

    private void fail(IssuedDocument document, Failure why) {
        document.fail(why, clock.instant());
        files.removeAll(document.id());
        audit.add(about(document, "journal.failed").to(document.title().orElse("")));
    }

    private AuditEntry about(IssuedDocument document, String action) {
        return AuditEntry.bySystem(clock.instant(), action, document.id()).in(document.cycleId());
    }

    private IssuedDocument locked(UUID id) {
        return documents.lock(id).orElseThrow(MakingService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
