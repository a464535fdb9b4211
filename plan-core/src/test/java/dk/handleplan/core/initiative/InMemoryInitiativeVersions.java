package dk.handleplan.core.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

public class InMemoryInitiativeVersions implements InitiativeVersions {

    private final List<InitiativeVersion> kept = new ArrayList<>();

    @Override
    public void add(InitiativeVersion version) {
        kept.add(0, version);
    }

    @Override
    public Optional<InitiativeVersion> find(UUID id) {
        return kept.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public List<VersionRow> ofInitiative(UUID initiativeId) {
        return kept.stream()
                .filter(version -> version.initiativeId().equals(initiativeId))
                .map(version -> new VersionRow(version.id(), version.occasion(), version.takenAt()))
                .toList();
    }

    @Override
    public Map<UUID, TitleThen> titlesAt(UUID cycleId, Set<VersionOccasion> steps) {
        return kept.stream()
                .filter(v -> v.cycleId().equals(cycleId) && steps.contains(v.occasion()))
                .collect(Collectors.toMap(
                        InitiativeVersion::initiativeId,
                        v -> new TitleThen(v.occasion(), v.title()),
                        (latest, earlier) -> latest));
    }

    @Override
    public boolean isDraftOut(UUID cycleId) {
        return kept.stream()
                .anyMatch(v -> v.cycleId().equals(cycleId) && v.occasion() == VersionOccasion.HEARING_DRAFT);
    }
}
