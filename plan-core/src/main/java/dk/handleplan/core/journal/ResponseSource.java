package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.hearing.MemoCompiler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The response of each council that has responded with remarks. */
@ApplicationScoped
public class ResponseSource implements DocumentSource {

    private Consultations consultations;
    private MemoCompiler memos;

    protected ResponseSource() {}

    @Inject
    public ResponseSource(Consultations consultations, MemoCompiler memos) {
        this.consultations = consultations;
        this.memos = memos;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RESPONSE;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return consultations.rows(cycle.id()).stream()
                .filter(row -> row.state() == ConsultationState.RESPONDED)
                .map(row -> new Subject(row.id(), Titles.ofResponse(row.council(), cycle.title())))
                .toList();
    }

    @Override
    public Composition compose(UUID consultationId, Variant variant) {
        var response = memos.response(consultationId);
        return new Composition(Titles.ofResponse(response.by().council(), response.plan()), response, Optional.empty());
    }
}
