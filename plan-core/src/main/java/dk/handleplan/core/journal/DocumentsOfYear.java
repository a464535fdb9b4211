package dk.handleplan.core.journal;

import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The documents that are kept of a year.
 *
 * @param access what the reader sees of them
 * @param orderables what the reader may order
 */
public record DocumentsOfYear(
        UUID cycleId,
        int year,
        String plan,
        Access access,
        List<Orderable> orderables,
        Page<DocumentRow> rows,
        Map<UUID, List<FileRow>> filesById,
        Map<UUID, List<Remark>> remarksById) {

    /** Whether the reader is one of those who make them, and may know who ordered one. */
    public boolean tellsWhoOrdered() {
        return access != Access.OPEN;
    }

    /** Those that are there, also of one that is still being made. */
    public List<FileRow> files(DocumentRow row) {
        return filesById.getOrDefault(row.id(), List.of());
    }

    public List<Remark> remarks(DocumentRow row) {
        return remarksById.getOrDefault(row.id(), List.of());
    }

    public boolean isAnyUnderWay() {
        return rows.rows().stream().anyMatch(DocumentRow::isUnderWay);
    }
}
