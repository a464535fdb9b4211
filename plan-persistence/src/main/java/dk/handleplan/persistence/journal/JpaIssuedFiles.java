package dk.handleplan.persistence.journal;

import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.IssuedFile;
import dk.handleplan.core.journal.IssuedFiles;
import dk.handleplan.core.journal.Remark;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaIssuedFiles extends JpaRepository<IssuedFile> implements IssuedFiles {

    @Inject
    public JpaIssuedFiles(EntityManager entities) {
        super(entities, IssuedFile.class);
    }

    @Override
    public void removeAll(UUID documentId) {
        entities.createQuery("delete from IssuedFile f where f.documentId = :document")
                .setParameter("document", documentId)
                .executeUpdate();
    }

    @Override
    public Optional<IssuedFile> find(UUID documentId, DocumentFormat format) {
        return first(query("select f from IssuedFile f where f.documentId = :document and f.format = :format")
                .setParameter("document", documentId)
                .setParameter("format", format));
    }

    @Override
    public Map<UUID, List<FileRow>> rows(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new dk.handleplan.core.journal.IssuedFiles.FileRow(f.documentId, f.format,"
                                        + " f.bytes, f.sha256) from IssuedFile f where f.documentId in :documents",
                                FileRow.class)
                        .setParameter("documents", documentIds)
                        .getResultStream()
                        .sorted((one, other) -> one.format().compareTo(other.format()))
                        .collect(Collectors.groupingBy(FileRow::documentId));
    }

    @Override
    public Map<UUID, List<Remark>> remarks(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select d.id, r from IssuedDocument d join d.remarks r where d.id in :documents"
                                        + " order by index(r)",
                                Object[].class)
                        .setParameter("documents", documentIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> Remark.read((String) row[1]), Collectors.toList())));
    }
}
