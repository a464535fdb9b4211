package dk.handleplan.core.agenda;

import dk.handleplan.core.agenda.ExtractDocument.Decided;
import dk.handleplan.core.agenda.ExtractDocument.DecidedYear;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.Concern;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.decision.Standing;
import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts together the extract of what a body decided, from a number of queries that does not grow with the plan. */
@ApplicationScoped
public class ExtractCompiler {

    private PlanCycles cycles;
    private AllocationRows rows;
    private Concern concern;
    private CaseChain chain;
    private CaseCompiler cases;

    protected ExtractCompiler() {}

    @Inject
    public ExtractCompiler(
            PlanCycles cycles, AllocationRows rows, Concern concern, CaseChain chain, CaseCompiler cases) {
        this.cycles = cycles;
        this.rows = rows;
        this.concern = concern;
        this.chain = chain;
        this.cases = cases;
    }

    /** By which meeting and item the decision is found. */
    public Optional<String> reference(UUID decisionId) {
        var decision = chain.find(decisionId);
        return decision.last().map(held -> held.reference(chain.body(decision)));
    }

    /**
     * @param isForEverybody whether what was said behind closed doors is left out
     * @throws NotFound where the body has not met yet
     */
    public ExtractDocument of(UUID decisionId, boolean isForEverybody) {
        var decision = chain.find(decisionId);
        var held = decision.last().orElseThrow(ExtractCompiler::notFound);
        var cycle = cycles.find(decision.cycleId()).orElseThrow(ExtractCompiler::notFound);
        return new ExtractDocument(
                cycle.year(),
                cycle.title(),
                cycle.municipality(),
                cycle.hasExampleFigures(),
                chain.body(decision),
                decision.round(),
                chain.jointly(decision),
                chain.meetings(decision, isForEverybody),
                years(decision, cycle.budgetYears(), held.isClosedItem() && isForEverybody));
    }

    private List<DecidedYear> years(BodyDecision decision, List<Integer> years, boolean hidesReasons) {
        var goesOn = decision.outcome()
                .filter(outcome -> outcome.effect() == Outcome.Effect.GOES_ON)
                .isPresent();
        return goesOn ? amounts(decision, years, hidesReasons) : List.of();
    }

    /** Of a round that is over only what the body changed is known: what it left standing has been proposed anew. */
    private List<DecidedYear> amounts(BodyDecision decision, List<Integer> years, boolean hidesReasons) {
        var isWhole = cases.isOn(decision);
        var standing = new Standing(decision, chain.asked(decision.cycleId()));
        var others = concern.othersThan(decision.bodyId(), decision.cycleId());
        Predicate<AllocationLine> concerns = line -> isWhole
                ? line.initiativeId() == null || !others.contains(line.initiativeId())
                : standing.isAmended(line.rowId());
        var lines = rows.lines(decision.cycleId()).stream().filter(concerns).toList();
        return years.stream()
                .sorted()
                .map(year -> new DecidedYear(
                        year,
                        isWhole,
                        lines.stream()
                                .filter(line -> line.budgetYear() == year)
                                .map(line -> decided(line, standing, hidesReasons))
                                .toList()))
                .filter(year -> !year.lines().isEmpty())
                .toList();
    }

    private static Decided decided(AllocationLine line, Standing standing, boolean hidesReasons) {
        return new Decided(
                CaseAmounts.titled(line),
                line.applied(),
                standing.before(line),
                standing.after(line),
                hidesReasons ? null : standing.reason(line.rowId()).orElse(null));
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
