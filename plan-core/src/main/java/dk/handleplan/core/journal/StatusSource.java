package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.presentation.StatusCompiler;
import dk.handleplan.core.status.StatusRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status of each round that has begun: few persons are told to the administration alone. */
@ApplicationScoped
public class StatusSource implements DocumentSource {

    private StatusRounds rounds;
    private StatusCompiler compiler;

    protected StatusSource() {}

    @Inject
    public StatusSource(StatusRounds rounds, StatusCompiler compiler) {
        this.rounds = rounds;
        this.compiler = compiler;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.STATUS_REPORT;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return rounds.ofCycle(cycle.id()).stream()
                .map(round -> new Subject(round.id(), Titles.of(round.name(), cycle.year())))
                .toList();
    }

    @Override
    public Composition compose(UUID roundId, Variant variant) {
        var status = variant == Variant.PUBLIC ? compiler.compileForBodies(roundId) : compiler.compile(roundId);
        return new Composition(Titles.of(status.round(), status.year()), status, Optional.empty());
    }
}
