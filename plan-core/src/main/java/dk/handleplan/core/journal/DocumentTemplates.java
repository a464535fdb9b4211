package dk.handleplan.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every look that documents have had. */
public interface DocumentTemplates {

    /** @throws dk.handleplan.core.shared.StaleData where somebody else has added one with its number meanwhile */
    void add(DocumentTemplate template);

    Optional<DocumentTemplate> find(UUID id);

    /** The one from which a document was made. */
    Optional<DocumentTemplate> withNumber(int number);

    /** The last one that is the municipality's own; empty where documents have the look without one. */
    Optional<DocumentTemplate> current();

    /** The newest first, without what is in them. */
    List<TemplateRow> rows();

    /** @param name null for the look without a template */
    record TemplateRow(
            UUID id, int number, String name, int bytes, Instant uploadedAt, String uploadedBy, String note) {

        public boolean isStandard() {
            return name == null;
        }
    }
}
