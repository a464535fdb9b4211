package dk.handleplan.core.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How the initiatives of a group stand. */
public record Tally(Map<Standing, Share> shares) {

    static final Tally NONE = new Tally(Map.of());

    public Share at(Standing standing) {
        return shares.getOrDefault(standing, Share.NONE);
    }

    public Share all() {
        return shares.values().stream().reduce(Share.NONE, Share::plus);
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    /** How many have a report that was accepted and were not stopped. */
    public long reported() {
        return Standing.REPORTED.stream()
                .mapToLong(standing -> at(standing).initiatives())
                .sum();
    }

    /** The worst that was reported. */
    public Optional<Standing> worst() {
        return Standing.REPORTED.stream()
                .filter(standing -> !at(standing).isEmpty())
                .findFirst();
    }

    /** Whether nothing was accepted, though something is going on. */
    boolean isSilent() {
        return reported() == 0 && !at(Standing.NOT_REPORTED).isEmpty();
    }

    Tally plus(Tally other) {
        var sums = new EnumMap<Standing, Share>(Standing.class);
        sums.putAll(shares);
        other.shares.forEach((standing, share) -> sums.merge(standing, share, Share::plus));
        return new Tally(sums);
    }
}
