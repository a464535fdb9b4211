package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
        var number = document.number().orElseThrow();
        var variant = document.series().variant();
        var annexes = annexes(document);
        var ids = new ArrayList<>(List.of(id));
        annexes.forEach(annex -> ids.add(annex.documentId()));
        var rows = files.rows(ids);
        var all = new ArrayList<CaseFile>();
        rows.getOrDefault(id, List.of())
                .forEach(row -> all.add(file(document.kind().fileName(variant, year, number, row.format()), row)));
        annexes.forEach(annex -> rows.getOrDefault(annex.documentId(), List.of()).stream()
                .findFirst()
                .ifPresent(row -> all.add(file(name(annex, year, row), row))));
        return new CaseFiles(document.kind().name(variant, year, number), all);
    }

    private List<Annex> annexes(IssuedDocument document) {
        var content = (CaseDocument) document.read(documents.content(document.id()));
        return content.annexes().stream()
                .filter(annex -> document.series().variant() == Variant.INTERNAL || annex.isOpen())
                .toList();
    }

    private static CaseFile file(String name, FileRow row) {
        return new CaseFile(name, row.documentId(), row.format());
    }

    private static String name(Annex annex, int year, FileRow row) {
        return "bilag-" + annex.number() + "-"
                + CaseAnnexes.kind(annex).fileName(CaseAnnexes.variant(annex), year, annex.version(), row.format());
    }

    /** The content of one of its files. */
    public byte[] content(User reader, CaseFile file) {
        mustBeFor(reader, documents.find(file.documentId()).orElseThrow(CaseFilesService::notFound));
        return files.find(file.documentId(), file.format())
                .map(IssuedFile::content)
                .orElseThrow(CaseFilesService::notFound);
    }

    private static void mustBeFor(User reader, IssuedDocument document) {
        if (!document.isFor(reader)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
