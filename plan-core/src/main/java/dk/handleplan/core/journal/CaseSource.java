package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.CaseCompiler;
import dk.handleplan.core.agenda.CaseCompiler.Before;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.cycle.PlanCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The case to each body that has the allocation of a year before it, from the day it gets it; it can be made again once it has decided. */
@ApplicationScoped
public class CaseSource implements DocumentSource {

    private CaseCompiler compiler;
    private CaseAnnexes annexes;

    protected CaseSource() {}

    @Inject
    public CaseSource(CaseCompiler compiler, CaseAnnexes annexes) {
        this.compiler = compiler;
        this.annexes = annexes;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.COMMITTEE_CASE;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return compiler.bodies(cycle.id()).stream()
                .filter(Before::isOn)
                .map(before -> new Subject(
                        before.decisionId(), Titles.ofBody(kind(), before.body(), before.round(), cycle.title())))
                .toList();
    }

    @Override
    public Composition compose(UUID decisionId, Variant variant) {
        var cycleId = compiler.cycleOf(decisionId);
        var content = compiler.caseOf(decisionId, variant == Variant.PUBLIC, annexes.of(cycleId, decisionId));
        return new Composition(title(content), content, Optional.empty());
    }

    private String title(CaseDocument content) {
        var occasion = content.occasion();
        return Titles.ofBody(kind(), occasion.body(), occasion.round(), content.plan());
    }
}
