package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.hearing.MemoCompiler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consultation memo of a year, once its answers are released. */
@ApplicationScoped
public class MemoSource implements DocumentSource {

    private Hearings hearings;
    private MemoCompiler memos;

    protected MemoSource() {}

    @Inject
    public MemoSource(Hearings hearings, MemoCompiler memos) {
        this.hearings = hearings;
        this.memos = memos;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MEMO;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return hearings.ofCycle(cycle.id()).filter(Hearing::isReleased).stream()
                .map(hearing -> new Subject(cycle.id(), Titles.of(kind(), cycle.title())))
                .toList();
    }

    @Override
    public Composition compose(UUID cycleId, Variant variant) {
        var memo = memos.document(cycleId);
        return new Composition(Titles.of(kind(), memo.plan()), memo, Optional.empty());
    }
}
