package dk.handleplan.core.journal;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class InMemoryIssuedDocuments extends InMemory<IssuedDocument> implements IssuedDocuments {

    private final Map<UUID, IssuedContent> contents = new HashMap<>();

    @Override
    public void keep(IssuedContent content) {
        contents.put(content.documentId(), content);
    }

    @Override
    public IssuedContent content(UUID documentId) {
        return contents.get(documentId);
    }

    @Override
    public List<IssuedDocument> findAll(Collection<UUID> ids) {
        return all(document -> ids.contains(document.id())).toList();
    }

    @Override
    public boolean isAnyUnderWay(Collection<UUID> ids) {
        return findAll(ids).stream().anyMatch(IssuedDocument::isUnderWay);
    }

    @Override
    public Optional<IssuedDocument> lock(UUID id) {
        return find(id);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return all(document -> document.isDue(now))
                .map(IssuedDocument::id)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<IssuedDocument> latest(Series series) {
        return in(series)
                .filter(document -> document.isComposed() && document.state() != IssuedState.FAILED)
                .max(Comparator.comparing(IssuedDocument::orderedAt));
    }

    @Override
    public Optional<IssuedState> lastState(Series series) {
        return in(series).max(Comparator.comparing(IssuedDocument::orderedAt)).map(IssuedDocument::state);
    }

    @Override
    public Optional<IssuedDocument> latestReady(Series series) {
        return in(series)
                .filter(document -> document.state() == IssuedState.READY)
                .max(Comparator.comparing(document -> document.number().orElseThrow()));
    }

    @Override
    public List<IssuedDocument> inForce(UUID cycleId, Collection<DocumentKind> kinds) {
        return all(document -> document.cycleId().equals(cycleId) && kinds.contains(document.kind()))
                .filter(document -> document.state() == IssuedState.READY
                        && document.supersededBy().isEmpty())
                .sorted(Comparator.comparing(document -> document.title().orElseThrow()))
                .toList();
    }

    @Override
    public int lastNumber(Series series) {
        return in(series)
                .flatMap(document -> document.number().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Stream<IssuedDocument> in(Series series) {
        return all(document -> document.series().equals(series));
    }

    @Override
    public Page<DocumentRow> rows(DocumentFilter filter, PageRequest page) {
        var rows = all(document -> document.cycleId().equals(filter.cycleId()))
                .filter(filter.access()::includes)
                .sorted(Comparator.comparing(IssuedDocument::orderedAt).reversed())
                .map(InMemoryIssuedDocuments::row)
                .toList();
        return new Page<>(rows, rows.size(), page);
    }

    @Override
    public Optional<DocumentRow> plan(int year, Integer number) {
        return planVersions(year).stream()
                .filter(row -> number == null || number.equals(row.number()))
                .findFirst();
    }

    @Override
    public List<DocumentRow> planVersions(int year) {
        return all(IssuedDocument::isForEverybody)
                .map(InMemoryIssuedDocuments::row)
                .sorted(Comparator.comparing(DocumentRow::number).reversed())
                .toList();
    }

    @Override
    public List<UUID> publishedWithoutPlan() {
        return List.of();
    }

    private static DocumentRow row(IssuedDocument document) {
        return new DocumentRow(
                document.id(),
                document.kind(),
                document.series().variant(),
                document.title().orElse(null),
                document.number().orElse(null),
                document.origin(),
                document.decision().orElse(null),
                document.orderer().orElse(null),
                document.orderedAt(),
                document.state(),
                document.issuedOn().orElse(null),
                document.failure().orElse(null),
                document.supersededBy().orElse(null),
                document.filing(),
                document.sha256());
    }
}
