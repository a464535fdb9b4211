package dk.handleplan.core.letter;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.UUID;

/** What units are told of the letters about their initiatives, which have no process of their own. */
@ApplicationScoped
public class LetterCases implements CaseSource {

    private GrantLetters letters;
    private Initiatives initiatives;
    private PlanCycles cycles;

    protected LetterCases() {}

    @Inject
    public LetterCases(GrantLetters letters, Initiatives initiatives, PlanCycles cycles) {
        this.letters = letters;
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "letter";
    }

    /** By the initiative: the letter that was sent last. */
    @Override
    public Case about(UUID initiativeId) {
        var letter = letters.ofInitiative(initiativeId).stream()
                .filter(GrantLetter::isSent)
                .max(Comparator.comparing((GrantLetter sent) -> sent.sentOn().orElseThrow())
                        .thenComparing(GrantLetter::adjustmentNumber))
                .orElseThrow(LetterCases::unknown);
        var initiative = initiatives.find(initiativeId).orElseThrow(LetterCases::unknown);
        var cycle = cycles.find(letter.cycleId()).orElseThrow(LetterCases::unknown);
        var lead = initiative.leadUnitId();
        return new Case(letter.id(), cycle.id(), cycle.year(), lead, lead, initiative.title());
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
