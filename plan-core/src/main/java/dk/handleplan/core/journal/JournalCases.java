package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What is told of documents, which have no process of their own: by their title, to whoever ordered them; to the secretariat where they
 * followed from a step of the year.
 */
@ApplicationScoped
public class JournalCases implements CaseSource {

    private IssuedDocuments documents;
    private PlanCycles cycles;

    protected JournalCases() {}

    @Inject
    public JournalCases(IssuedDocuments documents, PlanCycles cycles) {
        this.documents = documents;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "issued-document";
    }

    @Override
    public Case about(UUID documentId) {
        var document = documents.find(documentId).orElseThrow(JournalCases::unknown);
        var cycle = cycles.find(document.cycleId()).orElseThrow(JournalCases::unknown);
        return new Case(
                documentId,
                cycle.id(),
                cycle.year(),
                null,
                null,
                document.title().orElseGet(cycle::title));
    }

    @Override
    public Optional<UUID> askedForBy(UUID documentId) {
        return documents.find(documentId).flatMap(IssuedDocument::ordererId);
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
