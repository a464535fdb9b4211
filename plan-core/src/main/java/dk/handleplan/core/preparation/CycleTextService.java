package dk.handleplan.core.preparation;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The secretariat words the invitation and the introduction of a year, until the year is closed. */
@UseCase
public class CycleTextService {

    private TextsOfCycles texts;
    private PlanCycles cycles;
    private MergeValues values;
    private AuditTrail audit;
    private Clock clock;

    protected CycleTextService() {}

    @Inject
    public CycleTextService(TextsOfCycles texts, PlanCycles cycles, MergeValues values, AuditTrail audit, Clock clock) {
        this.texts = texts;
        this.cycles = cycles;
        this.values = values;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is written; {@code version} guards against lost updates. */
    public record Draft(
            long version,
            String invitation,
            String invitationInEnglish,
            List<TextBlock> preamble,
            String hearingLetter,
            String hearingLetterInEnglish,
            List<LetterWording> grantLetters) {

        /** Without letters of its own: the usual ones are used. */
        public Draft(long version, String invitation, String invitationInEnglish, List<TextBlock> preamble) {
            this(version, invitation, invitationInEnglish, preamble, null, null, List.of());
        }
    }

    public Draft draft(User actor, UUID cycleId) {
        mustWord(actor);
        return texts.ofCycle(cycleId)
                .map(kept -> new Draft(
                        kept.version(),
                        kept.invitation().orElse(null),
                        kept.invitationInEnglish().orElse(null),
                        kept.preamble(),
                        kept.hearingLetter(Sentences.DANISH).orElse(null),
                        kept.hearingLetter(Locale.ENGLISH).orElse(null),
                        kept.grantLetters()))
                .orElseGet(() -> new Draft(0, null, null, List.of()));
    }

    public void save(User actor, UUID cycleId, Draft draft) {
        mustWord(actor);
        mustBeOpen(cycle(cycleId));
        var kept = texts.ofCycle(cycleId).orElseGet(() -> begun(cycleId));
        kept.mustBeAt(draft.version());
        kept.word(draft.invitation(), draft.invitationInEnglish(), draft.preamble());
        kept.wordHearingLetter(draft.hearingLetter(), draft.hearingLetterInEnglish());
        kept.wordGrantLetters(draft.grantLetters());
        audit.add(AuditEntry.by(actor, clock.instant(), "preparation.textsWorded", cycleId)
                .in(cycleId));
    }

    private CycleTexts begun(UUID cycleId) {
        var begun = new CycleTexts(cycleId);
        texts.add(begun);
        return begun;
    }

    /** How a draft reads with this year's values, whether it is saved or not; the unit is an example. */
    public Draft preview(User actor, UUID cycleId, Draft draft, String unit) {
        mustWord(actor);
        var trial = new CycleTexts(cycleId);
        trial.word(draft.invitation(), draft.invitationInEnglish(), draft.preamble());
        trial.wordHearingLetter(draft.hearingLetter(), draft.hearingLetterInEnglish());
        trial.wordGrantLetters(draft.grantLetters());
        var cycle = cycle(cycleId);
        return new Draft(
                draft.version(),
                trial.invitation()
                        .map(text -> filled(text, cycle, unit, Sentences.DANISH))
                        .orElse(null),
                trial.invitationInEnglish()
                        .map(text -> filled(text, cycle, unit, Locale.ENGLISH))
                        .orElse(null),
                filled(trial.preamble(), cycle),
                HearingLetterText.trial(trial, values.of(cycle, Sentences.DANISH), Sentences.DANISH),
                HearingLetterText.trial(trial, values.of(cycle, Locale.ENGLISH), Locale.ENGLISH),
                grantLetters(trial, cycle, unit));
    }

    private List<LetterWording> grantLetters(CycleTexts trial, PlanCycle cycle, String unit) {
        return Stream.of(LetterKind.values())
                .map(kind -> new LetterWording(
                        kind,
                        GrantLetterText.trial(trial, kind, applicant(cycle, unit, Sentences.DANISH), Sentences.DANISH),
                        GrantLetterText.trial(trial, kind, applicant(cycle, unit, Locale.ENGLISH), Locale.ENGLISH)))
                .toList();
    }

    private Map<MergeField, String> applicant(PlanCycle cycle, String unit, Locale reader) {
        var known = values.of(cycle, reader);
        known.put(MergeField.APPLICANT, unit);
        return known;
    }

    /** This year's values, for the list of fields. */
    public Map<MergeField, String> values(User actor, UUID cycleId, Locale reader) {
        mustWord(actor);
        return values.of(cycle(cycleId), reader);
    }

    /** What this unit is told on its page. */
    public Optional<String> invitation(User actor, UUID cycleId, UUID unitId, String unit, Locale reader) {
        return actor.isAdministration() || actor.worksIn(unitId) ? invitation(cycleId, unit, reader) : Optional.empty();
    }

    Optional<String> invitation(UUID cycleId, String unit, Locale reader) {
        return texts.ofCycle(cycleId)
                .flatMap(kept -> kept.invitation(reader))
                .map(text -> filled(text, cycle(cycleId), unit, reader));
    }

    /** The introduction of a plan, filled in; plans are in Danish. */
    public List<TextBlock> preamble(PlanCycle cycle) {
        return texts.ofCycle(cycle.id())
                .map(kept -> filled(kept.preamble(), cycle))
                .orElse(List.of());
    }

    private String filled(String text, PlanCycle cycle, String unit, Locale reader) {
        return MergeText.fill(text, values.of(cycle, unit, reader));
    }

    private List<TextBlock> filled(List<TextBlock> blocks, PlanCycle cycle) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        var known = values.of(cycle, Sentences.DANISH);
        return blocks.stream()
                .map(block -> new TextBlock(MergeText.fill(block.title(), known), MergeText.fill(block.text(), known)))
                .toList();
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private static void mustBeOpen(PlanCycle cycle) {
        if (cycle.state() == CycleState.CLOSED) {
            throw new RuleBroken("cycle.closed");
        }
    }

    private static void mustWord(User actor) {
        actor.mustAdminister();
    }
}
