package dk.handleplan.core.journal;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.CoverPictures;
import dk.handleplan.core.document.DraftPlanCompiler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The draft plan as it stands: for those who are heard, and for the bodies. It is no version of the plan that is published. */
@ApplicationScoped
public class DraftPlanSource implements DocumentSource {

    private DraftPlanCompiler compiler;
    private CoverPictures covers;

    protected DraftPlanSource() {}

    @Inject
    public DraftPlanSource(DraftPlanCompiler compiler, CoverPictures covers) {
        this.compiler = compiler;
        this.covers = covers;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DRAFT_PLAN;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return compiler.isThere(cycle) ? List.of(new Subject(cycle.id(), Titles.of(kind(), cycle.title()))) : List.of();
    }

    @Override
    public Composition compose(UUID cycleId, Variant variant) {
        var draft = compiler.compile(cycleId);
        var alone = new PublishedYear(draft, List.of(), List.of(), Optional.empty(), covers.cover(draft.year()));
        return new Composition(Titles.of(kind(), draft.title()), alone, Optional.empty());
    }
}
