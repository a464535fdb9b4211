package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.CaseCompiler;
import dk.handleplan.core.agenda.CaseCompiler.Before;
import dk.handleplan.core.agenda.ExtractCompiler;
import dk.handleplan.core.cycle.PlanCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The extract of the minutes of each body that has met about the allocation of a year, in every round. */
@ApplicationScoped
public class ExtractSource implements DocumentSource {

    private CaseCompiler cases;
    private ExtractCompiler compiler;

    protected ExtractSource() {}

    @Inject
    public ExtractSource(CaseCompiler cases, ExtractCompiler compiler) {
        this.cases = cases;
        this.compiler = compiler;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DECISION_EXTRACT;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return cases.bodies(cycle.id()).stream()
                .filter(Before::isDecided)
                .map(before -> new Subject(
                        before.decisionId(), Titles.ofBody(kind(), before.body(), before.round(), cycle.title())))
                .toList();
    }

    @Override
    public Composition compose(UUID decisionId, Variant variant) {
        var extract = compiler.of(decisionId, variant == Variant.PUBLIC);
        return new Composition(
                Titles.ofBody(kind(), extract.body(), extract.round(), extract.plan()),
                extract,
                compiler.reference(decisionId));
    }
}
