package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import java.util.List;
import java.util.UUID;

/** Puts together what documents of one kind say. */
public interface DocumentSource {

    DocumentKind kind();

    /** Of what such documents can be made in a year; nothing as long as there is none. */
    List<Subject> subjects(PlanCycle cycle);

    /** @throws dk.handleplan.core.shared.NotFound where there is nothing of which it could be made */
    Composition compose(UUID subjectId, Variant variant);

    /**
     * What a document is about.
     *
     * @param title of the document
     */
    record Subject(UUID id, String title) {}
}
