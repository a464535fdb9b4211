package dk.handleplan.core.organisation;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Units, political bodies and councils, kept by the secretariat and administrators. Nothing is deleted, because earlier years
 * refer to it; what is no longer used is closed. Everybody who is signed in may read the lists.
 */
@UseCase
public class OrganisationService {

    private Units units;
    private Bodies bodies;
    private Councils councils;
    private Users users;
    private Seating seating;
    private AuditTrail audit;
    private Clock clock;

    protected OrganisationService() {}

    @Inject
    public OrganisationService(
            Units units,
            Bodies bodies,
            Councils councils,
            Users users,
            Seating seating,
            AuditTrail audit,
            Clock clock) {
        this.units = units;
        this.bodies = bodies;
        this.councils = councils;
        this.users = users;
        this.seating = seating;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Unit> units() {
        return units.all();
    }

    public Unit unit(UUID id) {
        return units.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Changes a unit, or adds one when {@code id} is null. */
    public UUID saveUnit(User actor, UUID id, long version, UnitDetails details) {
        mustArrange(actor);
        mustBeFree(units.findByName(details.name()), id, "organisation.unitTaken", "name");
        var unit = id == null ? new Unit(details.name(), details.type()) : read(unit(id), version);
        unit.describe(details.name(), details.shortName(), details.type(), details.parentId());
        unit.activate(details.active());
        if (id == null) {
            units.add(unit);
        }
        note(actor, "organisation.unitSaved", unit, unit.name());
        return unit.id();
    }

    public List<Body> bodies() {
        return bodies.all();
    }

    public Body body(UUID id) {
        return bodies.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Changes a body, or adds one when {@code id} is null. */
    public UUID saveBody(User actor, UUID id, long version, BodyDetails details) {
        mustArrange(actor);
        mustBeFree(bodies.findByAbbreviation(details.abbreviation()), id, "organisation.bodyTaken", "abbreviation");
        var body =
                id == null ? new Body(details.abbreviation(), details.name(), details.type()) : read(body(id), version);
        body.describe(details.abbreviation(), details.name(), details.type());
        body.activate(details.active());
        if (id == null) {
            bodies.add(body);
        }
        note(actor, "organisation.bodySaved", body, body.name());
        return body.id();
    }

    public List<Council> councils() {
        return councils.all();
    }

    public Council council(UUID id) {
        return councils.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** The active users who may be given a seat. */
    public List<User> possibleMembers(User actor) {
        mustArrange(actor);
        return users.active();
    }

    /** Those of these councils that cannot answer as they are: nobody leads them, and perhaps nobody sits there. */
    public List<SilentCouncil> silent(User actor, Set<UUID> councilIds) {
        mustArrange(actor);
        var seated = users.holding(Role.COUNCIL_MEMBER, councilIds);
        var led = users.holding(Role.COUNCIL_CHAIR, councilIds);
        return councils.all().stream()
                .filter(council -> councilIds.contains(council.id()))
                .filter(council -> led.getOrDefault(council.id(), List.of()).isEmpty())
                .map(council -> new SilentCouncil(
                        council.id(),
                        council.name(),
                        !seated.getOrDefault(council.id(), List.of()).isEmpty()))
                .toList();
    }

    /** @param seated whether anybody sits there, whom nobody leads */
    public record SilentCouncil(UUID id, String name, boolean seated) {}

    /** The seats of a person in all councils, those of other times as well. */
    public List<HeldSeat> seatsOf(User actor, UUID userId) {
        mustArrange(actor);
        return councils.all().stream()
                .flatMap(council -> council.seats().stream()
                        .filter(seat -> seat.belongsTo(userId))
                        .map(seat -> new HeldSeat(council.id(), council.name(), seat)))
                .toList();
    }

    /** A seat and the council it belongs to. */
    public record HeldSeat(UUID councilId, String council, Seat seat) {}

    /** Changes a council, or adds one when {@code id} is null; who sits in it gets the rights of the seat at once. */
    public UUID saveCouncil(User actor, UUID id, long version, CouncilDetails details) {
        mustArrange(actor);
        mustBeFree(councils.findByName(details.name()), id, "organisation.councilTaken", "name");
        var council = id == null ? new Council(details.name()) : read(council(id), version);
        council.rename(details.name());
        council.activate(details.active());
        council.seat(details.seats());
        council.allowDissent(details.dissentAllowed());
        lead(council, details.leading());
        if (id == null) {
            councils.add(council);
        }
        seating.follow(council);
        note(actor, "organisation.councilSaved", council, council.name());
        return council.id();
    }

    /** One council leads at most: it takes over from the one that led before. */
    private void lead(Council council, boolean isLeading) {
        if (isLeading) {
            councils.all().forEach(other -> other.lead(false));
        }
        council.lead(isLeading);
    }

    /** Writes down when a council meets. */
    public void addMeetings(User actor, UUID councilId, Collection<LocalDate> days) {
        mustArrange(actor);
        var council = council(councilId);
        council.meetOn(days);
        noteMeetings(actor, "organisation.meetingsAdded", council, days);
    }

    public void cancelMeeting(User actor, UUID councilId, LocalDate day) {
        mustArrange(actor);
        var council = council(councilId);
        council.cancelMeeting(day);
        noteMeetings(actor, "organisation.meetingCancelled", council, List.of(day));
    }

    private void noteMeetings(User actor, String action, Council council, Collection<LocalDate> days) {
        var listed = days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
        audit.add(AuditEntry.by(actor, clock.instant(), action, council.id()).change(council.name(), listed));
    }

    private static void mustArrange(User actor) {
        actor.mustAdminister();
    }

    private static <T extends Aggregate> T read(T aggregate, long version) {
        aggregate.mustBeAt(version);
        return aggregate;
    }

    private static void mustBeFree(Optional<? extends Aggregate> holder, UUID id, String rule, String field) {
        if (holder.isPresent() && !holder.get().id().equals(id)) {
            throw new RuleBroken(rule).at(field);
        }
    }

    private void note(User actor, String action, Aggregate what, String name) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, what.id()).to(name));
    }

    /** What is kept about a unit; only name and type are required. */
    public record UnitDetails(String name, String shortName, UnitType type, UUID parentId, boolean active) {}

    /** What is kept about a political body. */
    public record BodyDetails(String abbreviation, String name, BodyType type, boolean active) {}

    /** What is kept about a council. */
    public record CouncilDetails(
            String name, boolean active, boolean leading, boolean dissentAllowed, List<Seat> seats) {}
}
