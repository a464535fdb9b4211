package dk.handleplan.core.presentation;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.presentation.RoundSources.RoundOfPlan;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts the status of a round together as it stands now. */
@ApplicationScoped
public class StatusCompiler {

    private RoundSources sources;
    private Readings readings;
    private Presentations presentations;
    private Clock clock;

    protected StatusCompiler() {}

    @Inject
    public StatusCompiler(RoundSources sources, Readings readings, Presentations presentations, Clock clock) {
        this.sources = sources;
        this.readings = readings;
        this.presentations = presentations;
        this.clock = clock;
    }

    /** As the administration reads it, with every figure. */
    public StatusDocument compile(UUID roundId) {
        return compile(roundId, false);
    }

    /** As political bodies and readers get it: few persons are not told, as in the published plan. */
    public StatusDocument compileForBodies(UUID roundId) {
        return compile(roundId, true);
    }

    private StatusDocument compile(UUID roundId, boolean forBodies) {
        return sources.round(roundId)
                .filter(found -> found.round().state() != RoundState.PLANNED)
                .map(found -> print(found, forBodies))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private StatusDocument print(RoundOfPlan found, boolean forBodies) {
        var round = found.round();
        var criteria = sources.criteria(round.id());
        List<Indicator> all = criteria.values().stream().flatMap(List::stream).toList();
        return new DocumentPrinter(
                        round,
                        found.cycle(),
                        found.cycle().policyId().map(sources::goals).orElseGet(List::of),
                        sources.reports(round.id()),
                        sources.ownAnswers(round),
                        criteria,
                        sources.readings(round),
                        readings.history(all),
                        sources.money(round.id()),
                        forBodies)
                .print(presentations.lastTreated(round), LocalDate.now(clock));
    }
}
