package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is writing where at the moment. Known to this server only, and forgotten after a while: nothing depends on it. */
@ApplicationScoped
public class Presence {

    private static final Duration STAYS = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Map<Place, Writer> writers = new ConcurrentHashMap<>();
    private final Map<Desk, Saving> savings = new ConcurrentHashMap<>();
    private Clock clock;

    protected Presence() {}

    @Inject
    public Presence(Clock clock) {
        this.clock = clock;
    }

    private record Place(UUID initiativeId, UUID userId) {}

    private record Desk(UUID initiativeId, FormPart part, UUID userId) {}

    /** Somebody who has the form open at a part. */
    public record Writer(String name, FormPart part, Instant seen) {}

    /** That somebody saved something in a part of the form. */
    public record Saving(String name, Instant at) {}

    /** The actor is at this part. Tells who else has the same form open, by name. */
    List<Writer> comes(User actor, UUID initiativeId, FormPart part) {
        var now = clock.instant();
        writers.values().removeIf(writer -> writer.seen().plus(STAYS).isBefore(now));
        writers.put(new Place(initiativeId, actor.id()), new Writer(actor.name(), part, now));
        return writers.entrySet().stream()
                .filter(entry -> entry.getKey().initiativeId().equals(initiativeId))
                .filter(entry -> !entry.getKey().userId().equals(actor.id()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Writer::name))
                .toList();
    }

    void saved(User actor, UUID initiativeId, FormPart part) {
        var now = clock.instant();
        savings.values().removeIf(saving -> saving.at().plus(REMEMBERED).isBefore(now));
        savings.put(new Desk(initiativeId, part, actor.id()), new Saving(actor.name(), now));
    }

    Optional<Saving> lastByOthers(User actor, UUID initiativeId, FormPart part) {
        return savings.entrySet().stream()
                .filter(entry -> entry.getKey().initiativeId().equals(initiativeId))
                .filter(entry -> entry.getKey().part() == part)
                .filter(entry -> !entry.getKey().userId().equals(actor.id()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparing(Saving::at));
    }
}
