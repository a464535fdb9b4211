package dk.handleplan.core.status;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Status rounds as cases of the inbox. */
@ApplicationScoped
public class StatusRoundCases implements CaseSource {

    private StatusRounds rounds;
    private PlanCycles cycles;

    protected StatusRoundCases() {}

    @Inject
    public StatusRoundCases(StatusRounds rounds, PlanCycles cycles) {
        this.rounds = rounds;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "status-round";
    }

    @Override
    public Case about(UUID roundId) {
        var round = rounds.find(roundId).orElseThrow();
        var cycle = cycles.find(round.cycleId()).orElseThrow();
        return new Case(
                roundId,
                cycle.id(),
                cycle.year(),
                null,
                null,
                round.name().title() == null ? cycle.title() : round.name().title());
    }
}
