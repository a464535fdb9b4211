package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.PendingWrites;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.shared.ValueState;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The secretariat puts the gross list in order: numbers, takes out, merges and splits – until the draft is sent for hearing or
 * the allocation begins, because comments, recommendations and amounts then refer to each initiative.
 */
@UseCase
public class GrossListService {

    private static final Set<InitiativeState> IN_GROSS_LIST =
            Set.copyOf(EnumSet.of(InitiativeState.SUBMITTED, InitiativeState.ACCEPTED));
    private static final int ROWS = 200;

    private Initiatives initiatives;
    private InitiativeVersions versions;
    private VersionService versionService;
    private ParticipationService participations;
    private PhaseRuns phases;
    private InitiativeAccess access;
    private CallTrail trail;
    private PendingWrites writes;

    protected GrossListService() {}

    @Inject
    public GrossListService(
            Initiatives initiatives,
            InitiativeVersions versions,
            VersionService versionService,
            ParticipationService participations,
            PhaseRuns phases,
            InitiativeAccess access,
            CallTrail trail,
            PendingWrites writes) {
        this.initiatives = initiatives;
        this.versions = versions;
        this.versionService = versionService;
        this.participations = participations;
        this.phases = phases;
        this.access = access;
        this.trail = trail;
        this.writes = writes;
    }

    /** Why the gross list of this year can no longer be changed; empty while it can. */
    public Optional<RuleBroken> obstacle(UUID cycleId) {
        if (phases.find(cycleId, Phase.CALL).isEmpty()) {
            return Optional.of(new RuleBroken("initiative.noCall"));
        }
        if (versions.isDraftOut(cycleId)) {
            return Optional.of(new RuleBroken("initiative.draftIsOut"));
        }
        return phases.find(cycleId, Phase.ALLOCATION).map(run -> new RuleBroken("initiative.allocationBegun"));
    }

    /** Whether the actor can number, take out, merge and split now. */
    public boolean mayArrange(User actor, UUID cycleId) {
        return actor.isAdministration() && obstacle(cycleId).isEmpty();
    }

    /** The numbered initiatives, in the order of the plan. */
    public List<InitiativeRow> inOrder(User actor, UUID cycleId) {
        actor.mustAdminister();
        return all(InitiativeFilter.of(cycleId).in(Set.of(InitiativeState.ACCEPTED)));
    }

    /** The others of its year with which it can be merged. */
    public List<InitiativeRow> others(User actor, UUID id) {
        actor.mustAdminister();
        return all(InitiativeFilter.of(access.find(id).cycleId()).in(IN_GROSS_LIST)).stream()
                .filter(row -> !row.id().equals(id))
                .toList();
    }

    private List<InitiativeRow> all(InitiativeFilter filter) {
        var found = new ArrayList<InitiativeRow>();
        var page = initiatives.rows(filter, InitiativeSort.AS_IN_THE_PLAN, new PageRequest(1, ROWS));
        found.addAll(page.rows());
        for (var number = 2; number <= page.pages(); number++) {
            found.addAll(initiatives
                    .rows(filter, InitiativeSort.AS_IN_THE_PLAN, new PageRequest(number, ROWS))
                    .rows());
        }
        return found;
    }

    /**
     * @param read the order the actor saw
     * @param numbers as typed; one that is left out keeps its place among the others
     */
    public void number(User actor, UUID cycleId, PlanOrder read, Map<UUID, Integer> numbers) {
        reorder(actor, cycleId, read, read.numbered(numbers), numbers.keySet());
    }

    /** Moves one up (below zero) or down, once the typed numbers are given. */
    public void move(User actor, UUID cycleId, PlanOrder read, Map<UUID, Integer> numbers, UUID id, int places) {
        var touched = new HashSet<>(numbers.keySet());
        touched.add(id);
        reorder(actor, cycleId, read, read.numbered(numbers).moved(id, places), touched);
    }

    private void reorder(User actor, UUID cycleId, PlanOrder read, PlanOrder wanted, Collection<UUID> moved) {
        mustArrange(actor, cycleId);
        var accepted = accepted(cycleId);
        if (!order(accepted).equals(read)) {
            throw new StaleData("initiative.orderStale");
        }
        accepted.stream()
                .filter(one -> moved.contains(one.id()) && read.numberOf(one.id()) != wanted.numberOf(one.id()))
                .forEach(one -> trail.administrationDid(
                        actor,
                        "initiative.renumbered",
                        one,
                        read.numberOf(one.id()) + " → " + wanted.numberOf(one.id())));
        give(wanted, accepted);
    }

    /** Numbers are unique in a year at every moment: the old ones go before the new ones come. */
    private void give(PlanOrder wanted, List<Initiative> accepted) {
        var renumbered = accepted.stream()
                .filter(one -> one.number().orElse(0) != wanted.numberOf(one.id()))
                .toList();
        renumbered.forEach(Initiative::giveUpNumber);
        writes.flush();
        renumbered.forEach(one -> one.number(wanted.numberOf(one.id())));
    }

    private void closeGap(UUID cycleId) {
        var accepted = accepted(cycleId);
        give(order(accepted), accepted);
    }

    private List<Initiative> accepted(UUID cycleId) {
        return initiatives.inPlan(cycleId).stream()
                .filter(one -> one.state() == InitiativeState.ACCEPTED)
                .toList();
    }

    private static PlanOrder order(List<Initiative> accepted) {
        return new PlanOrder(accepted.stream().map(Initiative::id).toList());
    }

    /** Takes one out; those after it move up. */
    public void takeOut(User actor, UUID id, long version, String reason) {
        var initiative = arrangeable(actor, id, version);
        var why = required(reason);
        versionService.keep(Set.of(initiative), VersionOccasion.TAKEN_OUT);
        initiative.takeOut(why);
        participations.withdraw(initiative);
        trail.administrationDid(actor, "initiative.takenOut", initiative, why);
        writes.flush();
        closeGap(initiative.cycleId());
    }

    /** Lets others go on as part of this one, whose texts remain. */
    public void merge(
            User actor, UUID id, long version, Collection<UUID> otherIds, MergedAmounts amounts, String reason) {
        var lead = arrangeable(actor, id, version);
        var others = ofTheSameYear(lead, otherIds);
        var why = required(reason);
        var all = new ArrayList<>(others);
        all.add(lead);
        versionService.keep(all, VersionOccasion.MERGED);
        others.forEach(other -> {
            other.mergeInto(lead, why);
            participations.withdraw(other);
            trail.administrationDid(actor, "initiative.mergedInto", other, lead.title() + " – " + why);
            trail.administrationDid(actor, "initiative.absorbed", lead, other.title() + " – " + why);
        });
        if (amounts == MergedAmounts.SUM) {
            lead.record(JointApplication.of(lead, others));
        }
        writes.flush();
        closeGap(lead.cycleId());
    }

    private List<Initiative> ofTheSameYear(Initiative lead, Collection<UUID> otherIds) {
        var others = initiatives.findAll(otherIds).stream()
                .filter(other -> !other.equals(lead) && other.cycleId().equals(lead.cycleId()))
                .sorted(java.util.Comparator.comparing(Initiative::title))
                .toList();
        if (others.isEmpty()) {
            throw new RuleBroken("initiative.mergeWithWhich").at("others");
        }
        return others;
    }

    /**
     * Lets a part go on by itself, with the same answers to start from. What the part applies for is to follow.
     *
     * @return the new one, which follows the one it was split from
     */
    public UUID split(User actor, UUID id, long version, String title, String reason) {
        var origin = arrangeable(actor, id, version);
        var why = required(reason);
        versionService.keep(Set.of(origin), VersionOccasion.SPLIT);
        var part = part(origin, title);
        initiatives.add(part);
        trail.administrationDid(actor, "initiative.splitOff", origin, part.title() + " – " + why);
        trail.administrationDid(actor, "initiative.splitFrom", part, origin.title() + " – " + why);
        writes.flush();
        if (part.state() == InitiativeState.ACCEPTED) {
            insertAfter(origin, part);
        }
        return part.id();
    }

    private static Initiative part(Initiative origin, String title) {
        var part = origin.splitOff(title);
        CopiedForm.of(origin).forEach(part::record);
        part.record(new FormSection.Titles(title, null, null));
        var toFollow = origin.applied().stream()
                .map(applied -> new AppliedAmount(applied.budgetYear(), Amount.unknown(ValueState.TO_FOLLOW)))
                .toList();
        part.record(new FormSection.Application(
                toFollow, List.of(), origin.earlierApplication().orElse(null)));
        return part;
    }

    private void insertAfter(Initiative origin, Initiative part) {
        var accepted = new ArrayList<>(accepted(origin.cycleId()));
        accepted.remove(part);
        accepted.add(accepted.indexOf(origin) + 1, part);
        give(order(accepted), accepted);
    }

    private static String required(String reason) {
        return Text.required("reason", reason, Text.NOTE);
    }

    private Initiative arrangeable(User actor, UUID id, long version) {
        var initiative = access.find(id);
        mustArrange(actor, initiative.cycleId());
        initiative.mustBeAt(version);
        return initiative;
    }

    private void mustArrange(User actor, UUID cycleId) {
        actor.mustAdminister();
        obstacle(cycleId).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Where it came from and what became of it. */
    public Kin kin(User actor, UUID id) {
        var initiative = access.read(actor, id);
        var writer = InitiativeAccess.mayWrite(actor, initiative);
        var later = initiatives.kinOf(id);
        return new Kin(
                initiative.mergedInto().map(lead -> relative(actor, access.find(lead), false)),
                later.stream()
                        .filter(other -> other.mergedInto().isPresent())
                        .map(other -> relative(actor, other, writer))
                        .toList(),
                initiative.splitFrom().map(origin -> relative(actor, access.find(origin), false)),
                later.stream()
                        .filter(other -> other.splitFrom().filter(id::equals).isPresent())
                        .map(other -> relative(actor, other, false))
                        .toList());
    }

    private Relative relative(User actor, Initiative other, boolean withTexts) {
        return new Relative(
                other.id(),
                other.title(),
                access.mayRead(actor, other),
                withTexts ? versionService.textsOf(other) : Map.of());
    }

    /**
     * @param mergedInto the one as part of which it goes on
     * @param absorbed those that go on as part of it
     * @param splitFrom the one of which it was a part
     * @param parts those that were split from it
     */
    public record Kin(
            Optional<Relative> mergedInto,
            List<Relative> absorbed,
            Optional<Relative> splitFrom,
            List<Relative> parts) {

        public boolean isAlone() {
            return mergedInto.isEmpty() && absorbed.isEmpty() && splitFrom.isEmpty() && parts.isEmpty();
        }
    }

    /**
     * @param readable whether the reader may open it
     * @param texts what it said, for those who write in the one it became part of
     */
    public record Relative(UUID id, String title, boolean readable, Map<FormField, String> texts) {}
}
