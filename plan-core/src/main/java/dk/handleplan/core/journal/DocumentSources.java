package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What documents are made of: what they say, and the template they are set in. */
@ApplicationScoped
public class DocumentSources {

    /** The look documents have without a template of the municipality's own. */
    static final int BUILT_IN = 0;

    private Iterable<DocumentSource> sources;
    private DocumentTemplates templates;

    protected DocumentSources() {}

    @Inject
    public DocumentSources(@Any Instance<DocumentSource> sources, DocumentTemplates templates) {
        this((Iterable<DocumentSource>) sources, templates);
    }

    public DocumentSources(Iterable<DocumentSource> sources, DocumentTemplates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    /** @throws dk.handleplan.core.shared.NotFound where there is nothing of which it could be made */
    Composition compose(Series series) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind() == series.kind())
                .findFirst()
                .orElseThrow()
                .compose(series.subjectId(), series.variant());
    }

    /** Everything of which a document can be made in a year, kind by kind. */
    List<Orderable> orderables(PlanCycle cycle) {
        return StreamSupport.stream(sources.spliterator(), false)
                .sorted(Comparator.comparing(DocumentSource::kind))
                .flatMap(source -> source.subjects(cycle).stream()
                        .flatMap(subject -> source.kind().variants().stream()
                                .map(variant -> new Orderable(
                                        new Series(source.kind(), subject.id(), variant), subject.title()))))
                .toList();
    }

    /** The number of the template that is in use. */
    int template() {
        return templates.current().map(DocumentTemplate::number).orElse(BUILT_IN);
    }

    /** The file that is in use as template; empty where documents have the look without one. */
    Optional<byte[]> templateFile() {
        return templates.current().flatMap(DocumentTemplate::content);
    }
}
