package dk.handleplan.core.presentation;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.presentation.RoundSources.RoundOfPlan;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.RoundState;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts together what was accepted in a round; until it is presented only the administration reads it. */
@UseCase
public class StatusDocumentService {

    private RoundSources sources;
    private Readings readings;
    private Clock clock;

    protected StatusDocumentService() {}

    @Inject
    public StatusDocumentService(RoundSources sources, Readings readings, Clock clock) {
        this.sources = sources;
        this.readings = readings;
        this.clock = clock;
    }

    /** As it stands now. */
    public StatusDocument of(User actor, UUID roundId) {
        actor.mustAdminister();
        return sources.round(roundId)
                .filter(found -> found.round().state() != RoundState.PLANNED)
                .map(this::print)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private StatusDocument print(RoundOfPlan found) {
        var round = found.round();
        var criteria = sources.criteria(round.id());
        List<Indicator> all = criteria.values().stream().flatMap(List::stream).toList();
        return new DocumentPrinter(
                        round,
                        found.cycle(),
                        found.cycle().policyId().map(sources::goals).orElseGet(List::of),
                        sources.reports(round.id()),
                        criteria,
                        sources.readings(round),
                        readings.history(all))
                .print(LocalDate.now(clock));
    }
}
