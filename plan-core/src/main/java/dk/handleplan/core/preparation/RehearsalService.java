package dk.handleplan.core.preparation;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.initiative.CallDates;
import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.MailRehearsal;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.Names;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.preparation.Rehearsal.Recipient;
import dk.handleplan.core.preparation.Rehearsal.UnitPart;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plays the launch of a year through: every task, person, mail and date, with the rules that will hold then. Nothing is stored. */
@UseCase
public class RehearsalService {

    private PlanCycles cycles;
    private Users users;
    private Names names;
    private CallDates dates;
    private MailRehearsal mails;
    private Clock clock;

    protected RehearsalService() {}

    @Inject
    public RehearsalService(
            PlanCycles cycles, Users users, Names names, CallDates dates, MailRehearsal mails, Clock clock) {
        this.cycles = cycles;
        this.users = users;
        this.names = names;
        this.dates = dates;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return empty where the year has no call, or no dates for it yet */
    public Optional<Rehearsal> of(User actor, UUID cycleId, PageRequest page) {
        actor.mustAdminister();
        return cycles.find(cycleId)
                .map(cycle -> Optional.of(cycle)
                        .filter(RehearsalService::hasCall)
                        .map(ready -> new Play(ready, page).rehearse()))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** @return empty where the year has a call, which is rehearsed unit by unit */
    public Optional<FirstTask> firstTask(User actor, UUID cycleId) {
        actor.mustAdminister();
        return cycles.find(cycleId)
                .map(cycle -> Optional.of(cycle)
                        .filter(withoutCall -> !withoutCall.has(Phase.CALL))
                        .map(this::firstTask))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private FirstTask firstTask(PlanCycle cycle) {
        return switch (cycle.phases().get(0)) {
            case HEARING -> atOnce(cycle, Phase.HEARING, "task_sendHearing", cycle.sendDraftBy());
            case ALLOCATION ->
                atOnce(cycle, Phase.ALLOCATION, "task_proposeAllocation", cycle.on(Milestone.PROPOSAL_DUE));
            case MIDWAY_STATUS ->
                reports(cycle, Phase.MIDWAY_STATUS, Milestone.MIDWAY_OPENS, Milestone.MIDWAY_DEADLINE);
            case FINAL_STATUS -> reports(cycle, Phase.FINAL_STATUS, Milestone.FINAL_OPENS, Milestone.FINAL_DEADLINE);
            default -> atOnce(cycle, Phase.CLOSING, "task_closeYear", cycle.on(Milestone.YEAR_CLOSES));
        };
    }

    private FirstTask atOnce(PlanCycle cycle, Phase phase, String kind, Optional<LocalDate> due) {
        var asked = users.addressedBy(Role.SECRETARIAT.name());
        var about = new Case(cycle.id(), cycle.id(), cycle.year(), null, null, cycle.title());
        var task = new WorkItem(kind, kind, Role.SECRETARIAT.name(), about, due.orElse(null), clock.instant());
        var written = mails.of(Map.of(task, asked), ids(asked), clock.instant()).byReader();
        var people = asked.stream()
                .map(person -> Recipient.of(person, written.get(person.id())))
                .toList();
        return new FirstTask(phase, kind, Optional.empty(), due.orElse(null), people);
    }

    private static Set<UUID> ids(List<User> people) {
        return people.stream().map(User::id).collect(Collectors.toSet());
    }

    /** Who reports follows from the plan as it is when the round opens. */
    private FirstTask reports(PlanCycle cycle, Phase phase, Milestone opens, Milestone deadline) {
        return new FirstTask(
                phase,
                "task_reportStatus",
                cycle.on(opens).filter(LocalDate.now(clock)::isBefore),
                cycle.on(deadline).orElse(null),
                List.of());
    }

    private static boolean hasCall(PlanCycle cycle) {
        return cycle.has(Phase.CALL)
                && cycle.on(Milestone.CALL_DEADLINE).isPresent()
                && cycle.on(Milestone.CALL_CLOSES).isPresent();
    }

    /** One playing through. */
    private final class Play {

        private final PlanCycle cycle;
        private final PageRequest page;
        private final Map<UUID, String> units;
        private final Map<UUID, List<User>> editors;
        private final Map<UUID, List<User>> heads;

        private Play(PlanCycle cycle, PageRequest page) {
            this.cycle = cycle;
            this.page = page;
            this.units = byName(names.of(cycle.invitedUnits()));
            this.editors = users.holding(Role.CENTRE_EDITOR, cycle.invitedUnits());
            this.heads = users.holding(Role.HEAD_OF_CENTRE, cycle.invitedUnits());
        }

        private Rehearsal rehearse() {
            var deadline = cycle.on(Milestone.CALL_DEADLINE).orElseThrow();
            var shown = units.keySet().stream()
                    .skip(page.offset())
                    .limit(page.size())
                    .toList();
            var outcome = mails.of(asked(), peopleIn(shown), clock.instant());
            return new Rehearsal(
                    new Page<>(
                            shown.stream()
                                    .map(unit -> part(unit, outcome.byReader()))
                                    .toList(),
                            units.size(),
                            page),
                    outcome.mails(),
                    deadline,
                    dates.remindBefore(deadline),
                    cycle.on(Milestone.CALL_CLOSES).orElseThrow(),
                    without(editors),
                    without(heads),
                    unreachable());
        }

        private Map<WorkItem, List<User>> asked() {
            var asked = new LinkedHashMap<WorkItem, List<User>>();
            units.keySet().forEach(unit -> asked.put(task(unit), in(editors, unit)));
            return asked;
        }

        /** The task as it will be; its case is not there yet, so the unit stands in for it. */
        private WorkItem task(UUID unit) {
            var about = new Case(unit, cycle.id(), cycle.year(), unit, unit, units.get(unit));
            return new WorkItem(
                    unit.toString(),
                    Invitation.ASKED_FOR_INITIATIVES,
                    Assignment.of(Role.CENTRE_EDITOR, unit).audience(),
                    about,
                    cycle.on(Milestone.CALL_DEADLINE).orElseThrow(),
                    clock.instant());
        }

        private UnitPart part(UUID unit, Map<UUID, Mail> written) {
            return new UnitPart(
                    unit,
                    units.get(unit),
                    in(editors, unit).stream()
                            .map(person -> Recipient.of(person, written.get(person.id())))
                            .toList(),
                    in(heads, unit).stream().map(User::name).toList());
        }

        private Set<UUID> peopleIn(Collection<UUID> shown) {
            return shown.stream()
                    .flatMap(unit -> in(editors, unit).stream())
                    .map(User::id)
                    .collect(Collectors.toSet());
        }

        private List<String> without(Map<UUID, List<User>> people) {
            return units.entrySet().stream()
                    .filter(unit -> in(people, unit.getKey()).isEmpty())
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private List<String> unreachable() {
            return editors.values().stream()
                    .flatMap(Collection::stream)
                    .filter(person -> person.email() == null)
                    .map(User::name)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private static List<User> in(Map<UUID, List<User>> people, UUID unit) {
            return people.getOrDefault(unit, List.of());
        }

        private static Map<UUID, String> byName(Map<UUID, String> names) {
            var sorted = new LinkedHashMap<UUID, String>();
            names.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(unit -> sorted.put(unit.getKey(), unit.getValue()));
            return sorted;
        }
    }
}
