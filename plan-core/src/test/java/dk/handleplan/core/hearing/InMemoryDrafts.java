package dk.handleplan.core.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class InMemoryDrafts implements Drafts {

    private final List<Draft> drafts = new ArrayList<>();

    @Override
    public void add(Draft draft) {
        drafts.add(draft);
    }

    @Override
    public Optional<Draft> latest(UUID cycleId) {
        return of(cycleId).findFirst();
    }

    @Override
    public List<DraftRow> ofCycle(UUID cycleId) {
        return of(cycleId)
                .map(d -> new DraftRow(d.number(), d.dated(), d.whatChanged().orElse(null)))
                .toList();
    }

    @Override
    public Map<UUID, SinceLastYear> sinceLastYear(UUID cycleId) {
        return latest(cycleId).stream()
                .flatMap(draft -> draft.lines().stream())
                .filter(line -> line.sinceLastYear().isPresent())
                .collect(Collectors.toMap(
                        DraftLine::initiativeId, line -> line.sinceLastYear().orElseThrow()));
    }

    @Override
    public Map<UUID, Integer> corrected(UUID cycleId) {
        return of(cycleId)
                .flatMap(draft -> draft.lines().stream()
                        .filter(DraftLine::isChanged)
                        .map(line -> Map.entry(line.initiativeId(), draft.number())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    @Override
    public Map<UUID, DraftText> texts(UUID cycleId) {
        return latest(cycleId).stream()
                .flatMap(draft -> draft.lines().stream())
                .collect(Collectors.toMap(DraftLine::initiativeId, DraftLine::text));
    }

    @Override
    public Optional<DraftText> text(UUID cycleId, UUID initiativeId) {
        return latest(cycleId).stream()
                .flatMap(draft -> draft.lines().stream())
                .filter(line -> line.initiativeId().equals(initiativeId))
                .map(DraftLine::text)
                .findFirst();
    }

    private Stream<Draft> of(UUID cycleId) {
        return drafts.stream()
                .filter(d -> d.cycleId().equals(cycleId))
                .sorted(Comparator.comparing(Draft::number).reversed());
    }
}
