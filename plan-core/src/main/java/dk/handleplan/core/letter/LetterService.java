package dk.handleplan.core.letter;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.letter.GrantLetterTemplate.LetterFacts;
import dk.handleplan.core.letter.GrantLetterTemplate.Wording;
import dk.handleplan.core.letter.GrantLetters.LetterFilter;
import dk.handleplan.core.letter.GrantLetters.LetterRow;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The secretariat sends the letters that were prepared with the decision, or with a later one; the applicant reads its own. */
@UseCase
public class LetterService {

    private GrantLetters letters;
    private GrantLetterTemplate template;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private Units units;
    private AllocationFlow allocation;
    private ConditionService conditions;
    private AuditTrail audit;
    private Clock clock;

    protected LetterService() {}

    @Inject
    public LetterService(
            GrantLetters letters,
            GrantLetterTemplate template,
            PlanCycles cycles,
            Initiatives initiatives,
            Units units,
            AllocationFlow allocation,
            ConditionService conditions,
            AuditTrail audit,
            Clock clock) {
        this.letters = letters;
        this.template = template;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.units = units;
        this.allocation = allocation;
        this.conditions = conditions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The letters of a year, a page at a time.
     *
     * @param outdated how many are not sent and tell of other amounts than are granted now
     */
    public record Board(PlanCycle cycle, Map<LetterColumn, Long> counts, int outdated, Page<LetterRow> letters) {

        public long count(LetterColumn column) {
            return counts.getOrDefault(column, 0L);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A letter as its reader has it before them: as it was sent, or as it would be sent now. */
    public record ShownLetter(PlanCycle cycle, String unit, Initiative initiative, GrantLetter letter, String text) {}

    public Board board(User actor, UUID cycleId, LetterColumn column, LetterKind kind, PageRequest page) {
        actor.mustAdminister();
        return new Board(
                cycle(cycleId),
                letters.counts(cycleId),
                letters.outdated(cycleId).size(),
                letters.rows(new LetterFilter(cycleId, column, kind), page));
    }

    public ShownLetter letter(User actor, UUID id, Locale reader) {
        var letter = find(id);
        var initiative = initiative(letter);
        if (!mayRead(actor, initiative, letter)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var cycle = cycle(letter.cycleId());
        var unit = units.find(initiative.leadUnitId()).map(Unit::name).orElse("");
        var text = letter.text(reader)
                .orElseGet(() -> template.of(cycle, reader).fill(facts(unit, initiative, letter, letter.amounts())));
        return new ShownLetter(cycle, unit, initiative, letter, text);
    }

    /** The administration reads every letter, the unit that leads the initiative its own once it is sent. */
    private static boolean mayRead(User actor, Initiative initiative, GrantLetter letter) {
        return actor.isAdministration() || letter.isSent() && actor.worksIn(initiative.leadUnitId());
    }

    /** The letters about an initiative that this person may read, in the order of their decisions. */
    public List<GrantLetter> ofInitiative(User actor, UUID initiativeId) {
        var about = letters.ofInitiative(initiativeId);
        if (about.isEmpty()) {
            return List.of();
        }
        var initiative = initiative(about.get(0));
        return about.stream()
                .filter(letter -> mayRead(actor, initiative, letter))
                .toList();
    }

    /** Says why less is granted than was applied for, where neither bodies nor administration said it, or why a grant changes. */
    public void explain(User actor, UUID id, long version, String why) {
        actor.mustHave(Role.SECRETARIAT);
        var letter = find(id);
        letter.mustBeAt(version);
        letter.explain(why);
        if (letter.isOfDecision()) {
            allocation.explain(letter.initiativeId(), letter.reason().orElseThrow());
        }
        audit.add(about(actor, letter.isOfDecision() ? "letter.explained" : "letter.changeExplained", letter)
                .because(letter.reason().orElseThrow()));
    }

    /**
     * Sends these letters of a year; those that were sent already are left alone.
     *
     * @return how many were sent
     * @throws RuleBroken when one of them cannot say why less is granted than was applied for, or tells of other amounts than
     *     are granted now; then none is sent
     */
    public int send(User actor, UUID cycleId, Collection<UUID> ids) {
        actor.mustHave(Role.SECRETARIAT);
        if (ids.isEmpty()) {
            throw new RuleBroken("letter.chooseSome");
        }
        var cycle = cycle(cycleId);
        var prepared = letters.findAll(ids).stream()
                .filter(letter -> letter.cycleId().equals(cycleId))
                .filter(letter -> !letter.isSent())
                .toList();
        mustTellOfWhatIsGranted(cycleId, prepared);
        send(actor, cycle, prepared);
        return prepared.size();
    }

    private void send(User actor, PlanCycle cycle, List<GrantLetter> prepared) {
        var about = initiatives
                .findAll(prepared.stream().map(GrantLetter::initiativeId).toList())
                .stream()
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
        var names = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var amounts = letters.amounts(prepared.stream().map(GrantLetter::id).toList());
        var danish = template.of(cycle, Sentences.DANISH);
        var english = template.of(cycle, Locale.ENGLISH);
        prepared.forEach(letter -> {
            var initiative = about.get(letter.initiativeId());
            var unit = names.getOrDefault(initiative.leadUnitId(), "");
            send(actor, danish, english, facts(unit, initiative, letter, amounts.get(letter.id())));
        });
    }

    private void mustTellOfWhatIsGranted(UUID cycleId, List<GrantLetter> prepared) {
        var outdated = letters.outdated(cycleId);
        if (prepared.stream()
                .filter(GrantLetter::isOfDecision)
                .map(GrantLetter::initiativeId)
                .anyMatch(outdated::contains)) {
            throw new RuleBroken("letter.grantChanged");
        }
    }

    private void send(User actor, Wording danish, Wording english, LetterFacts facts) {
        var letter = facts.letter();
        letter.send(danish.fill(facts), english.fill(facts), actor.name(), today());
        audit.add(about(actor, letter.isOfDecision() ? "letter.sent" : "letter.changeSent", letter));
        conditions.open(actor, letter);
    }

    private LetterFacts facts(String unit, Initiative initiative, GrantLetter letter, List<LetterAmount> amounts) {
        return new LetterFacts(unit, initiative.title(), letter, amounts, GrantCondition.dueIfSet(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private AuditEntry about(User actor, String action, GrantLetter letter) {
        return AuditEntry.by(actor, clock.instant(), action, letter.initiativeId())
                .in(letter.cycleId());
    }

    private GrantLetter find(UUID id) {
        return letters.find(id).orElseThrow(LetterService::notFound);
    }

    private Initiative initiative(GrantLetter letter) {
        return initiatives.find(letter.initiativeId()).orElseThrow(LetterService::notFound);
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(LetterService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
