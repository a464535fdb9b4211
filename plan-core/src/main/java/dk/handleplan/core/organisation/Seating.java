package dk.handleplan.core.organisation;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives whoever holds a seat today the rights that go with it, and takes them from everybody else. */
@UseCase
public class Seating {

    private Councils councils;
    private Users users;
    private AuditTrail audit;
    private Clock clock;

    protected Seating() {}

    @Inject
    public Seating(Councils councils, Users users, AuditTrail audit, Clock clock) {
        this.councils = councils;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** A day has begun: terms begin and end. */
    public void followTerms() {
        councils.all().forEach(this::follow);
    }

    void follow(Council council) {
        var rights = council.rightsOn(LocalDate.now(clock));
        users.find(concerned(council, rights))
                .forEach(user -> give(user, council, rights.getOrDefault(user.id(), Set.of())));
    }

    /** Who sits there now, and who did until today. */
    private Set<UUID> concerned(Council council, Map<UUID, Set<Role>> rights) {
        var concerned = new HashSet<>(rights.keySet());
        Stream.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR)
                .flatMap(role -> users.holding(role, Set.of(council.id())).values().stream())
                .forEach(holders -> holders.forEach(holder -> concerned.add(holder.id())));
        return concerned;
    }

    private void give(User user, Council council, Set<Role> rights) {
        if (!user.rightsIn(council.id()).equals(rights)) {
            user.sit(council.id(), rights);
            audit.add(AuditEntry.bySystem(clock.instant(), "organisation.seatChanged", user.id())
                    .change(
                            null,
                            council.name() + ": " + rights.stream().sorted().toList()));
        }
    }
}
