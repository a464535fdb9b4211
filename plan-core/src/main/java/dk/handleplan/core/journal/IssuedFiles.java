package dk.handleplan.core.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of documents, and what stands beside them in lists. */
public interface IssuedFiles {

    void add(IssuedFile file);

    /** Those of an attempt that never came to an end. */
    void removeAll(UUID documentId);

    Optional<IssuedFile> find(UUID documentId, DocumentFormat format);

    /** By document, in the order of the formats; those of all are found in one query. */
    Map<UUID, List<FileRow>> rows(Collection<UUID> documentIds);

    /** By document, in their order; those of all are found in one query. */
    Map<UUID, List<Remark>> remarks(Collection<UUID> documentIds);

    /** A file without its content. */
    record FileRow(UUID documentId, DocumentFormat format, int bytes, String sha256) {}
}
