package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows name no council, and are those of every cycle. */
public class InMemoryDisqualifications implements Disqualifications {

    private final List<Disqualification> kept = new ArrayList<>();
    private final Users users;
    private final Initiatives initiatives;

    public InMemoryDisqualifications(Users users, Initiatives initiatives) {
        this.users = users;
        this.initiatives = initiatives;
    }

    @Override
    public void add(Disqualification disqualification) {
        kept.add(disqualification);
    }

    @Override
    public void remove(Disqualification disqualification) {
        kept.remove(disqualification);
    }

    @Override
    public Optional<Disqualification> find(UUID id) {
        return kept.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Disqualification> of(UUID consultationId, UUID userId, UUID initiativeId) {
        return kept.stream()
                .filter(d -> d.consultationId().equals(consultationId)
                        && d.userId().equals(userId)
                        && d.initiativeId().equals(initiativeId))
                .findFirst();
    }

    @Override
    public Set<UUID> initiatives(UUID consultationId, UUID userId) {
        return kept.stream()
                .filter(d ->
                        d.consultationId().equals(consultationId) && d.userId().equals(userId))
                .map(Disqualification::initiativeId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<DisqualificationRow> rows(UUID cycleId) {
        return kept.stream().map(this::row).toList();
    }

    private DisqualificationRow row(Disqualification d) {
        var initiative = initiatives.find(d.initiativeId()).orElseThrow();
        return new DisqualificationRow(
                d.id(),
                d.consultationId(),
                null,
                d.userId(),
                users.find(d.userId()).orElseThrow().name(),
                users.find(d.userId()).orElseThrow().isNamePublished(),
                d.initiativeId(),
                initiative.number().orElse(null),
                initiative.shortTitle(),
                d.reason());
    }
}
