package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps initiatives as they stood at formal steps, and compares. */
@UseCase
public class VersionService {

    private InitiativeVersions versions;
    private InitiativeAccess access;
    private Policies policies;
    private Bodies bodies;
    private Units units;
    private FormDefinitions forms;
    private Clock clock;

    protected VersionService() {}

    @Inject
    public VersionService(
            InitiativeVersions versions,
            InitiativeAccess access,
            Policies policies,
            Bodies bodies,
            Units units,
            FormDefinitions forms,
            Clock clock) {
        this.versions = versions;
        this.access = access;
        this.policies = policies;
        this.bodies = bodies;
        this.units = units;
        this.forms = forms;
        this.clock = clock;
    }

    /** A step that somebody with a right to it has taken, or the process; nobody's rights are asked here. */
    public List<InitiativeVersion> keep(Collection<Initiative> asTheyStand, VersionOccasion occasion) {
        if (asTheyStand.isEmpty()) {
            return List.of();
        }
        var names = names(asTheyStand.stream().map(Initiative::cycleId).collect(Collectors.toSet()));
        var now = clock.instant();
        var kept = asTheyStand.stream()
                .map(initiative -> new InitiativeVersion(
                        initiative, occasion, now, FormText.of(initiative, id -> names.getOrDefault(id, "?"))))
                .toList();
        kept.forEach(versions::add);
        return kept;
    }

    private Map<UUID, String> names(Set<UUID> cycleIds) {
        var names = new HashMap<UUID, String>();
        policies.all().stream()
                .flatMap(policy -> policy.goals().stream())
                .forEach(goal -> names.put(goal.id(), goal.label()));
        bodies.all().forEach(body -> names.put(body.id(), body.abbreviation() + " – " + body.name()));
        units.all().forEach(unit -> names.put(unit.id(), unit.name()));
        forms.ofCycles(cycleIds).stream()
                .flatMap(form -> form.own().stream())
                .forEach(own ->
                        own.id().ifPresent(id -> names.put(id, own.wording().label())));
        return names;
    }

    /** Latest first; that of the decision for those who know what was decided. */
    public List<InitiativeVersions.VersionRow> ofInitiative(User actor, UUID initiativeId) {
        var isKnown = access.knowsDecision(actor, access.read(actor, initiativeId));
        return versions.ofInitiative(initiativeId).stream()
                .filter(row -> isKnown || row.occasion() != VersionOccasion.DECIDED)
                .toList();
    }

    public InitiativeVersion get(User actor, UUID versionId) {
        var version = versions.find(versionId).orElseThrow(() -> new NotFound("shared.notFound"));
        var initiative = access.read(actor, version.initiativeId());
        if (version.occasion() == VersionOccasion.DECIDED && !access.knowsDecision(actor, initiative)) {
            throw new NotFound("shared.notFound");
        }
        return version;
    }

    /** The initiative as its unit last submitted it. */
    public Optional<InitiativeVersion> asSubmitted(User actor, UUID initiativeId) {
        return ofInitiative(actor, initiativeId).stream()
                .filter(row -> row.occasion() == VersionOccasion.SUBMITTED)
                .max(java.util.Comparator.comparing(InitiativeVersions.VersionRow::takenAt))
                .flatMap(row -> versions.find(row.id()));
    }

    /** The initiative's text as it stands now, for comparison with a version. */
    public Map<FormField, String> asItStands(User actor, UUID initiativeId) {
        return textsOf(access.read(actor, initiativeId));
    }

    Map<FormField, String> textsOf(Initiative initiative) {
        return textsOf(Set.of(initiative)).get(initiative.id());
    }

    /** The texts of initiatives as they stand now; nobody's rights are asked here. */
    public Map<UUID, Map<FormField, String>> textsOf(Collection<Initiative> initiatives) {
        var names = names(initiatives.stream().map(Initiative::cycleId).collect(Collectors.toSet()));
        return initiatives.stream()
                .collect(Collectors.toMap(Initiative::id, one -> FormText.of(one, id -> names.getOrDefault(id, "?"))));
    }
}
