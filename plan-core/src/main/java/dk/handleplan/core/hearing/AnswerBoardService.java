package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.Answers.BoardFilter;
import dk.handleplan.core.hearing.Answers.BoardRow;
import dk.handleplan.core.hearing.Answers.UnitRow;
import dk.handleplan.core.hearing.Consultations.HeardCouncil;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.RevisionService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.shared.Workdays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The secretariat's board of the remarks of a year: who answers by when, what lacks, what is to be approved. Several remarks are
 * handled at once.
 */
@UseCase
public class AnswerBoardService {

    /** What the secretariat keeps to look the answers through before they are due. */
    private static final int DAYS_TO_APPROVE = 5;

    private static final int DAYS_TO_REWRITE = 2;

    private PlanCycles cycles;
    private Hearings hearings;
    private Remarks remarks;
    private Answers answers;
    private Consultations consultations;
    private UnitRequests requests;
    private RevisionService revisions;
    private Clock clock;

    protected AnswerBoardService() {}

    @Inject
    public AnswerBoardService(
            PlanCycles cycles,
            Hearings hearings,
            Remarks remarks,
            Answers answers,
            Consultations consultations,
            UnitRequests requests,
            RevisionService revisions,
            Clock clock) {
        this.cycles = cycles;
        this.hearings = hearings;
        this.remarks = remarks;
        this.answers = answers;
        this.consultations = consultations;
        this.requests = requests;
        this.revisions = revisions;
        this.clock = clock;
    }

    public Page<BoardRow> rows(User actor, UUID cycleId, BoardFilter filter, PageRequest request) {
        actor.mustAdminister();
        return answers.board(cycleId, filter, request);
    }

    /** What stands above the rows. */
    public Board board(User actor, UUID cycleId, BoardFilter filter) {
        actor.mustAdminister();
        var hearing = hearings.ofCycle(cycleId).orElseThrow(AnswerBoardService::notFound);
        return new Board(
                cycle(cycleId),
                hearing,
                answers.counts(cycleId, filter),
                answers.units(cycleId),
                consultations.councils(cycleId),
                usualDate(cycleId));
    }

    /**
     * The board of a year.
     *
     * @param counts of the filter's answerer and council
     * @param units that are asked, or were
     * @param usualDate by when a unit answers if no other date is given
     */
    public record Board(
            PlanCycle cycle,
            Hearing hearing,
            Map<AnswerState, Long> counts,
            List<UnitRow> units,
            List<HeardCouncil> councils,
            Optional<LocalDate> usualDate) {

        public long count(AnswerState state) {
            return counts.getOrDefault(state, 0L);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Asks a unit to answer the chosen remarks. What is handed over or approved stays with whom it is, and the draft as a whole
     * is answered by the secretariat unless a unit is named.
     *
     * @param unitId null for the unit that leads each initiative
     * @param by null for the usual date
     * @return how many remarks a unit is asked about
     */
    public int assign(User actor, UUID cycleId, Collection<UUID> remarkIds, UUID unitId, LocalDate by) {
        mustTakeAnswers(actor, cycleId);
        var date = date(cycleId, by);
        var chosen = chosen(cycleId, remarkIds).stream()
                .filter(row -> row.state().isOwed() && unit(row, unitId) != null)
                .toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("hearing.nobodyToAsk").at("unit");
        }
        var given = given(chosen);
        chosen.forEach(row -> answer(row, given).assign(unit(row, unitId), date));
        tell(actor, cycleId, chosen, unitId);
        return chosen.size();
    }

    private static UUID unit(BoardRow row, UUID unitId) {
        return unitId != null || row.leadUnit() == null
                ? unitId
                : row.leadUnit().id();
    }

    private Map<UUID, Answer> given(List<BoardRow> chosen) {
        return answers.to(chosen.stream().map(BoardRow::id).toList()).stream()
                .collect(Collectors.toMap(Answer::remarkId, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private Answer answer(BoardRow row, Map<UUID, Answer> given) {
        return Optional.ofNullable(given.get(row.id())).orElseGet(() -> added(row.id()));
    }

    private Answer added(UUID remarkId) {
        var added = new Answer(remarkId);
        answers.add(added);
        return added;
    }

    /** Those that are asked, and those that no longer are. */
    private void tell(User actor, UUID cycleId, List<BoardRow> chosen, UUID unitId) {
        var asked = chosen.stream().map(row -> unit(row, unitId)).collect(Collectors.toCollection(LinkedHashSet::new));
        asked.forEach(unit -> requests.ask(actor, cycleId, unit));
        unitsOf(chosen).filter(unit -> !asked.contains(unit)).forEach(unit -> requests.follow(cycleId, unit));
    }

    private static Stream<UUID> unitsOf(List<BoardRow> chosen) {
        return chosen.stream()
                .map(BoardRow::unit)
                .filter(Objects::nonNull)
                .map(UnitRow::id)
                .distinct();
    }

    private LocalDate date(UUID cycleId, LocalDate by) {
        var due = cycle(cycleId).on(Milestone.ANSWERS_DUE);
        var date = Optional.ofNullable(by)
                .or(() -> usualDate(cycleId))
                .orElseThrow(() -> new RuleBroken("hearing.answerByMissing").at("answerBy"));
        if (date.isBefore(today())) {
            throw new RuleBroken("hearing.answerByPassed").at("answerBy");
        }
        due.filter(last -> !last.isBefore(today())).filter(date::isAfter).ifPresent(last -> {
            throw new RuleBroken("hearing.answerByTooLate", last).at("answerBy");
        });
        return date;
    }

    /** Some days before the answers are due, but not in the past; none once they are overdue. */
    private Optional<LocalDate> usualDate(UUID cycleId) {
        return cycle(cycleId)
                .on(Milestone.ANSWERS_DUE)
                .filter(due -> !due.isBefore(today()))
                .map(due -> Workdays.near(due.minusDays(DAYS_TO_APPROVE), due))
                .map(day -> day.isBefore(today()) ? today() : day);
    }

    /**
     * Approves what was handed over among the chosen.
     *
     * @return how many were approved
     */
    public int approve(User actor, UUID cycleId, Collection<UUID> remarkIds) {
        mustTakeAnswers(actor, cycleId);
        var chosen = chosen(cycleId, remarkIds).stream()
                .filter(row -> row.state() == AnswerState.ANSWERED)
                .toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("hearing.nothingToApprove");
        }
        given(chosen).values().forEach(Answer::approve);
        unitsOf(chosen).forEach(unit -> requests.follow(cycleId, unit));
        return chosen.size();
    }

    /** Gives an answer back to its unit, also one that was approved. */
    public void giveBack(User actor, UUID remarkId, long readVersion, String note) {
        var remark = remarks.find(remarkId).orElseThrow(AnswerBoardService::notFound);
        mustTakeAnswers(actor, remark.cycleId());
        var answer = answers.to(remarkId).orElseThrow(AnswerBoardService::notFound);
        answer.mustBeAt(readVersion);
        answer.giveBack(note, Workdays.onOrAfter(today().plusDays(DAYS_TO_REWRITE)));
        var unit = answer.unitId().orElseThrow();
        requests.giveBack(actor, remark.cycleId(), unit, note);
    }

    /** Opens sections of the initiative that a remark is about, each with a note, so that its writers revise them. */
    public void openSections(User actor, UUID remarkId, Map<FormPart, String> notes) {
        var remark = remarks.find(remarkId).orElseThrow(AnswerBoardService::notFound);
        mustTakeAnswers(actor, remark.cycleId());
        mustBeAnswering(remark.cycleId());
        revisions.open(actor, remark.initiativeId().orElseThrow(AnswerBoardService::notFound), notes);
    }

    /** As long as somebody is heard a corrected draft may be sent, and would show what is being revised. */
    private void mustBeAnswering(UUID cycleId) {
        if (hearings.ofCycle(cycleId).filter(Hearing::isAnswering).isEmpty()) {
            throw new RuleBroken("hearing.revisedAfterwards");
        }
    }

    /**
     * Reminds the units that owe an answer among the chosen.
     *
     * @return how many units were reminded
     */
    public int remind(User actor, UUID cycleId, Collection<UUID> remarkIds) {
        mustTakeAnswers(actor, cycleId);
        var owing = chosen(cycleId, remarkIds).stream()
                .filter(row -> row.state().isOwed())
                .toList();
        var reminded = unitsOf(owing)
                .flatMap(unit -> requests.of(cycleId, unit).stream())
                .filter(AnswerRequest::isAsked)
                .toList();
        if (reminded.isEmpty()) {
            throw new RuleBroken("hearing.nobodyOwes");
        }
        reminded.forEach(request -> requests.did(actor, "hearing.answersReminded", request, null));
        return reminded.size();
    }

    private List<BoardRow> chosen(UUID cycleId, Collection<UUID> remarkIds) {
        if (remarkIds.isEmpty()) {
            throw new RuleBroken("hearing.nothingChosen");
        }
        return answers.rows(cycleId, Set.copyOf(remarkIds));
    }

    private void mustTakeAnswers(User actor, UUID cycleId) {
        actor.mustAdminister();
        hearings.lock(cycleId).orElseThrow(AnswerBoardService::notFound).mustTakeAnswers();
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(AnswerBoardService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
