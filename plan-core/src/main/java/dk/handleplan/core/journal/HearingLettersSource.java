package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.HearingLetters;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters with which the councils of a year were asked. */
@ApplicationScoped
public class HearingLettersSource implements DocumentSource {

    private PlanCycles cycles;
    private Hearings hearings;
    private HearingLetters letters;

    protected HearingLettersSource() {}

    @Inject
    public HearingLettersSource(PlanCycles cycles, Hearings hearings, HearingLetters letters) {
        this.cycles = cycles;
        this.hearings = hearings;
        this.letters = letters;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HEARING_LETTERS;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return hearings.ofCycle(cycle.id()).filter(Hearing::isSent).stream()
                .map(hearing -> new Subject(cycle.id(), Titles.of(kind(), cycle.title())))
                .toList();
    }

    @Override
    public Composition compose(UUID cycleId, Variant variant) {
        var cycle = cycles.find(cycleId).orElseThrow(HearingLettersSource::notFound);
        var sent = letters.ofCycle(cycleId);
        if (sent.isEmpty()) {
            throw notFound();
        }
        var document = new HearingLettersDocument(cycle.year(), cycle.title(), cycle.municipality(), sent);
        return new Composition(Titles.of(kind(), cycle.title()), document, Optional.empty());
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
