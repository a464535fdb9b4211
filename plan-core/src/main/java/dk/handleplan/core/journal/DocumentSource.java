package dk.handleplan.core.journal;

import java.util.UUID;

/** Puts together what documents of one kind say. */
public interface DocumentSource {

    DocumentKind kind();

    /** @throws dk.handleplan.core.shared.NotFound where there is nothing of which it could be made */
    Composition compose(UUID subjectId, Variant variant);
}
