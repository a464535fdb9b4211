package dk.handleplan.core.calendar;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.calendar.Feed.Event;
import dk.handleplan.core.cycle.AnnualWheel;
import dk.handleplan.core.cycle.AnnualWheel.Entry;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Party;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.cycle.WheelService;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * People's deadlines in calendars of their own. A person's calendar holds the tasks that wait for that person and the dates of
 * running years that concern the person; a year's calendar all its dates. Both show what the person may see on the day they are
 * read, and nothing once the person is no longer active.
 */
@UseCase
public class CalendarService {

    private static final PageRequest TASKS = new PageRequest(1, 200);
    private static final Set<Milestone> CONCERN_CENTRES = EnumSet.of(Milestone.MIDWAY_OPENS, Milestone.FINAL_OPENS);

    private CalendarLinks links;
    private Users users;
    private PlanCycles cycles;
    private WheelService wheels;
    private Inbox inbox;
    private AuditTrail audit;
    private Clock clock;

    protected CalendarService() {}

    @Inject
    public CalendarService(
            CalendarLinks links,
            Users users,
            PlanCycles cycles,
            WheelService wheels,
            Inbox inbox,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.users = users;
        this.cycles = cycles;
        this.wheels = wheels;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The calendars a person may have a link to: the own one first, then those of the years that are not closed. */
    public List<Offer> offers(User actor) {
        var made = links.ofUser(actor.id());
        var years = cycles.rows().stream()
                .filter(row -> row.state() != CycleState.CLOSED)
                .flatMap(row -> open(actor, row.id()).stream())
                .map(cycle -> offer(made, cycle.id(), cycle.year(), cycle.title()));
        return Stream.concat(Stream.of(offer(made, null, 0, null)), years).toList();
    }

    private static Offer offer(List<CalendarLink> made, UUID cycleId, int year, String title) {
        var madeAt = made.stream()
                .filter(link -> Objects.equals(link.cycleId().orElse(null), cycleId))
                .map(CalendarLink::madeAt)
                .findFirst();
        return new Offer(cycleId, year, title, madeAt);
    }

    /**
     * A calendar that can be linked to.
     *
     * @param cycleId null for the person's own
     */
    public record Offer(UUID cycleId, int year, String title, Optional<Instant> madeAt) {}

    /**
     * Makes a link, or another one in place of it; the old one is dead from then on.
     *
     * @param cycleId null for the person's own calendar
     * @return what stands in the link; it cannot be read again later
     */
    public SecretToken renew(User actor, UUID cycleId) {
        if (cycleId != null) {
            open(actor, cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        }
        var token = SecretToken.random();
        link(actor, cycleId).renew(token, clock.instant());
        audit.add(AuditEntry.by(actor, clock.instant(), "calendar.renewed", actor.id())
                .to(actor.name()));
        return token;
    }

    private CalendarLink link(User actor, UUID cycleId) {
        return links.ofUser(actor.id()).stream()
                .filter(link -> Objects.equals(link.cycleId().orElse(null), cycleId))
                .findFirst()
                .orElseGet(() -> {
                    var link = new CalendarLink(actor.id(), cycleId);
                    links.add(link);
                    return link;
                });
    }

    /** What the link shows; empty when there is no such link, or when its person may not see it any more. */
    public Optional<Feed> feed(String token) {
        return SecretToken.of(token)
                .flatMap(secret -> links.findByFingerprint(secret.fingerprint()))
                .flatMap(this::feed);
    }

    private Optional<Feed> feed(CalendarLink link) {
        var reader = users.find(link.userId()).filter(User::isActive);
        return link.cycleId().isPresent()
                ? reader.flatMap(user -> open(user, link.cycleId().get()).map(cycle -> feedOf(user, cycle)))
                : reader.map(this::feedOf);
    }

    private Feed feedOf(User reader, PlanCycle cycle) {
        return new Feed(language(reader), Optional.of(cycle.title()), once(dates(wheels.wheel(reader, cycle.year()))));
    }

    private Feed feedOf(User reader) {
        var tasks = inbox.page(inbox.asked(reader), null, null, TASKS).rows().stream()
                .filter(task -> task.dueOn().isPresent())
                .map(Event::of);
        var dates = cycles.rows().stream()
                .filter(row -> row.state() == CycleState.RUNNING)
                .map(CycleRow::id)
                .flatMap(id -> cycles.find(id).stream())
                .flatMap(cycle -> concerning(reader, cycle));
        return new Feed(language(reader), Optional.empty(), once(Stream.concat(tasks, dates)));
    }

    private Stream<Event> concerning(User reader, PlanCycle cycle) {
        var wheel = wheels.wheel(reader, cycle.year());
        return wheel.entries().stream()
                .filter(entry -> concerns(reader, cycle, entry))
                .map(entry -> event(wheel, entry));
    }

    private static boolean concerns(User reader, PlanCycle cycle, Entry entry) {
        if (reader.isAdministration() || entry.milestone() == Milestone.PUBLICATION) {
            return true;
        }
        if (entry.party() == Party.CENTRES || CONCERN_CENTRES.contains(entry.milestone())) {
            return !Collections.disjoint(reader.units(), cycle.invitedUnits());
        }
        if (entry.party() == Party.BODIES) {
            return reader.has(Role.COMMITTEE_CLERK);
        }
        return entry.party() == Party.CONSULTEES
                && (entry.meets() == null
                        ? !Collections.disjoint(reader.councils(), cycle.consultees())
                        : reader.councils().contains(entry.meets().id()));
    }

    private static Stream<Event> dates(AnnualWheel wheel) {
        return wheel.entries().stream().map(entry -> event(wheel, entry));
    }

    private static Event event(AnnualWheel wheel, Entry entry) {
        return new Event(uid(wheel, entry), entry.on(), wheel.year(), null, entry.milestone(), entry.meets());
    }

    private static String uid(AnnualWheel wheel, Entry entry) {
        if (entry.milestone() != null) {
            return wheel.cycleId() + "-" + entry.milestone();
        }
        return entry.party() == Party.BODIES
                ? wheel.cycleId() + "-" + entry.meets().id()
                : entry.meets().id() + "-" + entry.on();
    }

    /** A council's meeting that lies in two years is in the calendar once. */
    private static List<Event> once(Stream<Event> events) {
        var byUid = new LinkedHashMap<String, Event>();
        events.forEach(event -> byUid.putIfAbsent(event.uid(), event));
        return List.copyOf(byUid.values());
    }

    private Optional<PlanCycle> open(User reader, UUID cycleId) {
        return cycles.find(cycleId).filter(cycle -> cycle.isOpenTo(reader));
    }

    private static Locale language(User reader) {
        return Locale.forLanguageTag(reader.language());
    }
}
