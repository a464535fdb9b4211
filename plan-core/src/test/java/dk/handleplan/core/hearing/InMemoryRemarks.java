package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class InMemoryRemarks extends InMemory<Remark> implements Remarks {

    private final InMemoryConsultations consultations;
    private final Answers answers;

    public InMemoryRemarks(InMemoryConsultations consultations, Answers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @Override
    public Optional<Remark> of(UUID consultationId, UUID topicId) {
        return inResponse(consultationId)
                .filter(r -> Objects.equals(r.topicId().orElse(null), topicId))
                .findFirst();
    }

    @Override
    public List<Remark> worded(UUID consultationId) {
        return inResponse(consultationId).filter(r -> !r.isEmpty()).toList();
    }

    @Override
    public List<RemarkRow> ofConsultation(UUID consultationId) {
        return inResponse(consultationId).map(this::row).toList();
    }

    private Stream<Remark> inResponse(UUID consultationId) {
        return all(r -> r.consultationId().equals(consultationId));
    }

    @Override
    public Map<Integer, Money> sums(UUID consultationId, UUID exceptInitiativeId) {
        return inResponse(consultationId)
                .filter(r -> r.initiativeId()
                        .filter(initiative -> !initiative.equals(exceptInitiativeId))
                        .isPresent())
                .flatMap(r -> r.recommendations().stream())
                .collect(Collectors.groupingBy(
                        Recommendation::budgetYear,
                        Collectors.reducing(Money.ZERO, Recommendation::amount, Money::plus)));
    }

    @Override
    public List<RemarkRow> sent(UUID cycleId) {
        return rows(sentIn(cycleId));
    }

    @Override
    public List<RemarkRow> sent(UUID cycleId, Collection<UUID> initiativeIds, boolean others) {
        return sent(cycleId).stream()
                .filter(r -> r.initiativeId() == null ? others : initiativeIds.contains(r.initiativeId()))
                .toList();
    }

    @Override
    public long toAnswer(UUID cycleId) {
        return sentIn(cycleId).filter(Remark::asksForAnswer).count();
    }

    @Override
    public List<RemarkRow> sentOn(UUID initiativeId) {
        return rows(all(r -> r.sentOn().isPresent()
                && r.initiativeId().filter(initiativeId::equals).isPresent()));
    }

    private Stream<Remark> sentIn(UUID cycleId) {
        return all(r -> r.sentOn().isPresent() && r.cycleId().equals(cycleId));
    }

    private List<RemarkRow> rows(Stream<Remark> remarks) {
        return remarks.map(this::row)
                .sorted(Comparator.comparing(RemarkRow::council))
                .toList();
    }

    private RemarkRow row(Remark r) {
        var councilId = consultations.find(r.consultationId()).orElseThrow().councilId();
        return new RemarkRow(
                r.id(),
                r.consultationId(),
                councilId,
                consultations.councilName(councilId),
                r.initiativeId().orElse(null),
                r.chapter().orElse(null),
                r.text(),
                r.sentOn().orElse(null),
                r.recommendations(),
                answers.to(r.id())
                        .filter(Answer::isApproved)
                        .map(a -> new RemarkRow.AnswerRow(a.version(), a.outcome(), a.text(), a.change()))
                        .orElse(null));
    }

    UUID councilOf(UUID remarkId) {
        return row(find(remarkId).orElseThrow()).councilId();
    }

    @Override
    public Optional<RemarkRow> row(UUID id) {
        return find(id).map(this::row);
    }

    @Override
    public long unapproved(UUID cycleId) {
        return sentIn(cycleId)
                .filter(r -> r.asksForAnswer()
                        && answers.to(r.id()).filter(Answer::isApproved).isEmpty())
                .count();
    }

    @Override
    public List<RecommendedAmount> recommendedAmounts(UUID cycleId) {
        return sentIn(cycleId)
                .filter(r -> r.initiativeId().isPresent())
                .sorted(Comparator.comparing(r -> r.sentOn().orElseThrow()))
                .flatMap(r -> r.recommendations().stream()
                        .map(a -> new RecommendedAmount(
                                r.initiativeId().orElseThrow(),
                                a.budgetYear(),
                                a.amount(),
                                consultations
                                        .find(r.consultationId())
                                        .orElseThrow()
                                        .councilId(),
                                consultations.isLeading(r.consultationId()),
                                r.sentOn().orElseThrow())))
                .toList();
    }
}
