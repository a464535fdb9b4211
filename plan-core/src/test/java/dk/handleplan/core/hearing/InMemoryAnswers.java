package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers and their board; units go by their ids. */
public class InMemoryAnswers extends InMemory<Answer> implements Answers {

    private InMemoryRemarks remarks;
    private Initiatives initiatives;

    void belongTo(InMemoryRemarks theRemarks, Initiatives theInitiatives) {
        remarks = theRemarks;
        initiatives = theInitiatives;
    }

    @Override
    public Optional<Answer> to(UUID remarkId) {
        return all(answer -> answer.remarkId().equals(remarkId)).findFirst();
    }

    @Override
    public List<Answer> to(Collection<UUID> remarkIds) {
        return all(answer -> remarkIds.contains(answer.remarkId())).toList();
    }

    @Override
    public List<Answer> ofUnit(UUID cycleId, UUID unitId) {
        return all(answer -> answer.unitId().filter(unitId::equals).isPresent())
                .filter(answer -> remarks.find(answer.remarkId())
                        .filter(r -> r.cycleId().equals(cycleId))
                        .isPresent())
                .toList();
    }

    @Override
    public Page<BoardRow> board(UUID cycleId, BoardFilter filter, PageRequest request) {
        var rows = filtered(cycleId, filter).toList();
        return new Page<>(
                rows.stream().skip(request.offset()).limit(request.size()).toList(), rows.size(), request);
    }

    @Override
    public List<BoardRow> rows(UUID cycleId, Collection<UUID> remarkIds) {
        return all(cycleId).filter(row -> remarkIds.contains(row.id())).toList();
    }

    @Override
    public Map<AnswerState, Long> counts(UUID cycleId, BoardFilter filter) {
        return filtered(cycleId, new BoardFilter(null, filter.answerer(), filter.councilId()))
                .collect(Collectors.groupingBy(BoardRow::state, Collectors.counting()));
    }

    @Override
    public Optional<UUID> next(UUID cycleId, Answerer answerer, UUID other) {
        return all(cycleId)
                .filter(row -> waits(row, answerer.unitId()) && !row.id().equals(other))
                .map(BoardRow::id)
                .findFirst();
    }

    private static boolean waits(BoardRow row, UUID unitId) {
        if (unitId == null) {
            return row.state() == AnswerState.ANSWERED || row.state().isOwed() && row.unit() == null;
        }
        return row.unit() != null
                && row.unit().id().equals(unitId)
                && row.state().isOwed()
                && (row.outcome() == null || row.state() == AnswerState.RETURNED);
    }

    @Override
    public Set<UUID> changedInitiatives(UUID cycleId) {
        return remarks.sent(cycleId).stream()
                .filter(remark -> remark.initiativeId() != null)
                .filter(remark -> to(remark.id())
                        .filter(answer -> !answer.changedParts().isEmpty())
                        .isPresent())
                .map(RemarkRow::initiativeId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<UnitRow> units(UUID cycleId) {
        return all(cycleId)
                .map(BoardRow::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<BoardRow> filtered(UUID cycleId, BoardFilter filter) {
        return all(cycleId)
                .filter(row -> filter.state() == null || row.state() == filter.state())
                .filter(row -> filter.answerer() == null || isAnsweredBy(row, filter.answerer()))
                .filter(row -> filter.councilId() == null
                        || remarks.councilOf(row.id()).equals(filter.councilId()));
    }

    private static boolean isAnsweredBy(BoardRow row, Answerer answerer) {
        return Objects.equals(row.unit() == null ? null : row.unit().id(), answerer.unitId());
    }

    private Stream<BoardRow> all(UUID cycleId) {
        return remarks.sent(cycleId).stream()
                .filter(RemarkRow::asksForAnswer)
                .sorted(Comparator.comparing(RemarkRow::isGeneral).reversed())
                .map(this::row);
    }

    private BoardRow row(RemarkRow remark) {
        var answer = to(remark.id());
        var initiative = Optional.ofNullable(remark.initiativeId()).flatMap(initiatives::find);
        return new BoardRow(
                remark.id(),
                remark.council(),
                remark.initiativeId(),
                initiative
                        .map(Initiative::title)
                        .or(() -> Optional.ofNullable(remark.chapter()).map(HeardChapter::heading))
                        .orElse(null),
                remark.text(),
                answer.map(Answer::state).orElse(AnswerState.OPEN),
                answer.flatMap(Answer::unitId).map(InMemoryAnswers::unit).orElse(null),
                initiative
                        .map(Initiative::leadUnitId)
                        .map(InMemoryAnswers::unit)
                        .orElse(null),
                answer.flatMap(Answer::answerBy).orElse(null),
                answer.map(Answer::outcome).orElse(null));
    }

    private static UnitRow unit(UUID id) {
        return new UnitRow(id, id.toString());
    }
}
