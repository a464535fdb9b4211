package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.organisation.Users.UserRow;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A unit lets named people from elsewhere, for instance of a partner, see or write one of its initiatives. */
@UseCase
public class SharingService {

    private static final PageRequest A_FEW = new PageRequest(1, 5);

    private Initiatives initiatives;
    private InitiativeAccess access;
    private Users users;
    private CallTrail trail;

    protected SharingService() {}

    @Inject
    public SharingService(Initiatives initiatives, InitiativeAccess access, Users users, CallTrail trail) {
        this.initiatives = initiatives;
        this.access = access;
        this.users = users;
        this.trail = trail;
    }

    public boolean mayInvite(User actor, Initiative initiative) {
        return InitiativeAccess.leads(actor, initiative);
    }

    /** Whether the actor may send the unit's contribution because of an invitation. */
    public boolean mayPassToHead(User actor, Initiative initiative) {
        return initiative.lets(actor.id(), GuestRight.SUBMIT) && initiative.isOpenForWriting();
    }

    /** Who was invited, by name; told to everybody who may write. */
    public List<Guest> guests(User actor, UUID id) {
        var initiative = access.read(actor, id);
        if (!InitiativeAccess.mayWrite(actor, initiative)) {
            return List.of();
        }
        var rights = initiative.guests();
        return users.find(rights.keySet()).stream()
                .map(user -> new Guest(user.id(), user.name(), rights.get(user.id())))
                .sorted(Comparator.comparing(Guest::name))
                .toList();
    }

    /** Somebody who was invited. */
    public record Guest(UUID id, String name, GuestRight right) {}

    /** The initiatives to which the actor was invited and that are still of concern. */
    public List<Initiative> sharedWith(User actor) {
        return initiatives.sharedWith(actor.id()).stream()
                .filter(initiative -> initiative.state() != InitiativeState.WITHDRAWN)
                .toList();
    }

    /** @param whom a login, a name or a part of one that fits a single person */
    public void invite(User actor, UUID id, String whom, GuestRight right) {
        var initiative = ofInviter(actor, id);
        var person = named(Text.required("guest", whom, 200));
        initiative.invite(person.id(), right);
        trail.unitDid(actor, "initiative.invited." + right, initiative, person.name());
    }

    public void takeBack(User actor, UUID id, UUID userId) {
        var initiative = ofInviter(actor, id);
        initiative.takeBackFrom(userId);
        trail.unitDid(
                actor,
                "initiative.uninvited",
                initiative,
                users.find(userId).map(User::name).orElse("?"));
    }

    private Initiative ofInviter(User actor, UUID id) {
        var initiative = access.find(id);
        InitiativeAccess.mustLead(actor, initiative);
        return initiative;
    }

    private UserRow named(String whom) {
        var fitting = users.search(whom, A_FEW).rows().stream()
                .filter(UserRow::active)
                .toList();
        var exact = fitting.stream()
                .filter(user ->
                        user.login().equalsIgnoreCase(whom) || user.name().equalsIgnoreCase(whom))
                .findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        if (fitting.size() > 1) {
            var names = fitting.stream().map(UserRow::name).collect(Collectors.joining("; "));
            throw new RuleBroken("initiative.severalFit", names).at("guest");
        }
        return fitting.stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("initiative.nobodyFits", whom).at("guest"));
    }
}
