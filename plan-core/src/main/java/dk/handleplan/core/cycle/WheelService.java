package dk.handleplan.core.cycle;

import dk.handleplan.core.cycle.AnnualWheel.Entry;
import dk.handleplan.core.cycle.AnnualWheel.Meeting;
import dk.handleplan.core.cycle.AnnualWheel.Stretch;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Names;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annual wheel (årshjul): its dates beside those of the year before, what is unwise about them, and the whole as one picture. */
@UseCase
public class WheelService {

    /** Phases that wait for a date of their own; all others begin when the one before ends. */
    private static final Set<Phase> OPENED_BY_DATE = EnumSet.of(Phase.CALL, Phase.MIDWAY_STATUS, Phase.FINAL_STATUS);

    private PlanCycles cycles;
    private Councils councils;
    private Names names;

    protected WheelService() {}

    @Inject
    public WheelService(PlanCycles cycles, Councils councils, Names names) {
        this.cycles = cycles;
        this.councils = councils;
        this.names = names;
    }

    /** The year whose dates a prepared year is compared with: the one it was copied from, else the one before it. */
    public Optional<PlanCycle> yearBefore(User actor, PlanCycle cycle) {
        actor.mustAdminister();
        return cycle.copiedFrom()
                .flatMap(cycles::find)
                .or(() -> cycles.findByYear(cycle.year() - 1))
                .filter(before -> !before.calendar().isEmpty());
    }

    /** What is worth a second look about dates as they are written, saved or not. */
    public List<DateConcern> concerns(
            User actor, Set<Phase> phases, Map<Milestone, LocalDate> dates, Set<UUID> consultees) {
        actor.mustAdminister();
        var heard =
                consultees.stream().flatMap(id -> councils.find(id).stream()).toList();
        return CalendarCheck.of(phases, dates, heard);
    }

    /** What is worth a second look about the meetings of the chain, saved or not. */
    public List<MeetingConcern> meetingConcerns(
            User actor, Set<Phase> phases, Map<Milestone, LocalDate> dates, List<ChainLink> chain) {
        actor.mustAdminister();
        var concerns = MeetingCheck.of(phases, dates, chain);
        var bodies = names.of(concerns.stream().map(MeetingConcern::bodyId).collect(Collectors.toSet()));
        return concerns.stream()
                .map(concern -> concern.of(bodies.getOrDefault(concern.bodyId(), "")))
                .toList();
    }

    public AnnualWheel wheel(User actor, int year) {
        var cycle = cycles.findByYear(year)
                .filter(found -> found.isOpenTo(actor))
                .orElseThrow(() -> new NotFound("shared.notFound"));
        return wheel(cycle);
    }

    AnnualWheel wheel(PlanCycle cycle) {
        return new AnnualWheel(cycle.id(), cycle.year(), cycle.title(), stretches(cycle), entries(cycle));
    }

    private static List<Stretch> stretches(PlanCycle cycle) {
        var found = new ArrayList<Stretch>();
        LocalDate end = null;
        for (var phase : cycle.phases()) {
            var days = Milestone.of(phase).stream()
                    .flatMap(milestone -> cycle.on(milestone).stream())
                    .sorted()
                    .toList();
            if (!days.isEmpty()) {
                var from = end == null || OPENED_BY_DATE.contains(phase) ? days.get(0) : end;
                end = days.get(days.size() - 1);
                found.add(new Stretch(phase, from, end));
            }
        }
        return found;
    }

    private List<Entry> entries(PlanCycle cycle) {
        var dated = Stream.of(milestones(cycle), bodiesMeet(cycle), councilsMeet(cycle))
                .flatMap(entry -> entry)
                .sorted(Comparator.comparing(Entry::on))
                .toList();
        var numbered = new ArrayList<Entry>();
        dated.forEach(
                entry -> numbered.add(new Entry(numbered.size() + 1, entry.on(), entry.milestone(), entry.meets())));
        return numbered;
    }

    private static Stream<Entry> milestones(PlanCycle cycle) {
        return cycle.phases().stream()
                .flatMap(phase -> Milestone.of(phase).stream())
                .flatMap(milestone -> cycle.on(milestone).stream().map(on -> new Entry(0, on, milestone, null)));
    }

    private Stream<Entry> bodiesMeet(PlanCycle cycle) {
        if (!cycle.has(Phase.ALLOCATION)) {
            return Stream.empty();
        }
        var bodies = names.of(cycle.chain().stream().map(ChainLink::bodyId).collect(Collectors.toSet()));
        return cycle.chain().stream()
                .filter(link -> link.meetingOn().isPresent())
                .map(link -> new Entry(
                        0,
                        link.meetingOn().get(),
                        null,
                        new Meeting(link.bodyId(), bodies.getOrDefault(link.bodyId(), ""), Party.BODIES)));
    }

    /** The meetings of those who are heard, from the first to the last date of the year. */
    private Stream<Entry> councilsMeet(PlanCycle cycle) {
        var days = milestones(cycle).map(Entry::on).sorted().toList();
        if (days.isEmpty() || !cycle.has(Phase.HEARING)) {
            return Stream.empty();
        }
        return cycle.consultees().stream()
                .flatMap(id -> councils.find(id).stream())
                .flatMap(council -> council.meetings().stream()
                        .filter(day -> !day.isBefore(days.get(0)) && !day.isAfter(days.get(days.size() - 1)))
                        .map(day ->
                                new Entry(0, day, null, new Meeting(council.id(), council.name(), Party.CONSULTEES))));
    }
}
