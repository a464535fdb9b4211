package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return source(series.kind()).compose(series.subjectId(), series.variant());
    }

    private DocumentSource source(DocumentKind kind) {
        return all().filter(source -> source.kind() == kind).findFirst().orElseThrow();
    }

    private Stream<DocumentSource> all() {
        return StreamSupport.stream(sources.spliterator(), false);
    }

    /** Everything of which a document can be made in a year, kind by kind. */
    List<Orderable> orderables(PlanCycle cycle) {
        return all().sorted(Comparator.comparing(DocumentSource::kind))
                .flatMap(source -> orderables(source, cycle))
                .toList();
    }

    private static Stream<Orderable> orderables(DocumentSource source, PlanCycle cycle) {
        return source.subjects(cycle).stream()
                .flatMap(subject -> source.kind().variants().stream()
                        .map(variant ->
                                new Orderable(new Series(source.kind(), subject.id(), variant), subject.title())));
    }

    /** Whether a document of this series can be made in a year. */
    boolean isOrderable(Series series, PlanCycle cycle) {
        return all().filter(source -> source.kind() == series.kind())
                .flatMap(source -> orderables(source, cycle))
                .map(Orderable::series)
                .anyMatch(series::equals);
    }

    /** The template that is in use; empty where documents have the look without one. */
    Optional<DocumentTemplate> template() {
        return templates.current();
    }

    /** The number of the template that is in use. */
    int templateNumber() {
        return number(template());
    }

    static int number(Optional<DocumentTemplate> template) {
        return template.map(DocumentTemplate::number).orElse(BUILT_IN);
    }
}
