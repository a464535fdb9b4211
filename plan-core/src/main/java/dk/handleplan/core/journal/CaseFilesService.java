package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case to a body with its annexes, each a file of its own, for those who may have the case. */
@UseCase
public class CaseFilesService {

    private PlanCycles cycles;
    private IssuedDocuments documents;
    private IssuedFiles files;

    protected CaseFilesService() {}

    @Inject
    public CaseFilesService(PlanCycles cycles, IssuedDocuments documents, IssuedFiles files) {
        this.cycles = cycles;
        this.documents = documents;
        this.files = files;
    }

    /** @param name of all of them together, without an ending */
    public record CaseFiles(String name, List<CaseFile> files) {}

    /** @param name {@code bilag-1-fordeling-2020-v1.pdf} */
    public record CaseFile(String name, UUID documentId, DocumentFormat format) {}

    /**
     * The annexes are those the case names, in the version it names; closed ones are not in the case that is for everybody.
     *
     * @param reader null for somebody who is not logged in
     */
    public CaseFiles of(User reader, UUID id) {
        var document = documents
                .find(id)
                .filter(found -> found.kind() == DocumentKind.COMMITTEE_CASE && found.state() == IssuedState.READY)
                .orElseThrow(CaseFilesService::notFound);
        mustBeFor(reader, document);
        var year = cycles.find(document.cycleId()).map(PlanCycle::year).orElseThrow();
        var all = Stream.concat(own(document, year), annexed(document, year)).toList();
        return new CaseFiles(document.name(year), all);
    }

    private Stream<CaseFile> own(IssuedDocument document, int year) {
        return files.rows(List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .map(row -> new CaseFile(document.fileName(year, row.format()), row.documentId(), row.format()));
    }

    /** One file of each, the first of its formats. */
    private Stream<CaseFile> annexed(IssuedDocument document, int year) {
        var annexes = annexes(document);
        var ids = annexes.stream().map(Annex::documentId).toList();
        var rows = files.rows(ids);
        var kept = documents.findAll(ids).stream().collect(Collectors.toMap(IssuedDocument::id, Function.identity()));
        return annexes.stream()
                .filter(annex -> rows.containsKey(annex.documentId()))
                .map(annex -> file(
                        annex,
                        kept.get(annex.documentId()),
                        rows.get(annex.documentId()).get(0).format(),
                        year));
    }

    private static CaseFile file(Annex annex, IssuedDocument document, DocumentFormat format, int year) {
        return new CaseFile("bilag-" + annex.number() + "-" + document.fileName(year, format), document.id(), format);
    }

    private List<Annex> annexes(IssuedDocument document) {
        var content = (CaseDocument) document.read(documents.content(document.id()));
        return content.annexes().stream()
                .filter(annex -> document.series().variant() == Variant.INTERNAL || annex.isOpen())
                .toList();
    }

    /** The content of one of its files. */
    public byte[] content(User reader, CaseFile file) {
        mustBeFor(reader, documents.find(file.documentId()).orElseThrow(CaseFilesService::notFound));
        return files.find(file.documentId(), file.format())
                .map(IssuedFile::content)
                .orElseThrow(CaseFilesService::notFound);
    }

    private static void mustBeFor(User reader, IssuedDocument document) {
        if (!Access.of(reader).includes(document)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
