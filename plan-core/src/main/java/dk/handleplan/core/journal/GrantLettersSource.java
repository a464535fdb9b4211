package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.letter.GrantLetters;
import dk.handleplan.core.letter.LetterColumn;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters about grants that were sent in a year. */
@ApplicationScoped
public class GrantLettersSource implements DocumentSource {

    private PlanCycles cycles;
    private GrantLetters letters;

    protected GrantLettersSource() {}

    @Inject
    public GrantLettersSource(PlanCycles cycles, GrantLetters letters) {
        this.cycles = cycles;
        this.letters = letters;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.GRANT_LETTERS;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return letters.counts(cycle.id()).containsKey(LetterColumn.SENT)
                ? List.of(new Subject(cycle.id(), Titles.of(kind(), cycle.title())))
                : List.of();
    }

    @Override
    public Composition compose(UUID cycleId, Variant variant) {
        var cycle = cycles.find(cycleId).orElseThrow(GrantLettersSource::notFound);
        var sent = letters.sentWords(cycleId);
        if (sent.isEmpty()) {
            throw notFound();
        }
        var document = new LettersDocument(cycle.year(), cycle.title(), cycle.municipality(), sent);
        return new Composition(Titles.of(kind(), cycle.title()), document, Optional.empty());
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
