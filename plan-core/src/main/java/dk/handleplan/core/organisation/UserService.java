package dk.handleplan.core.organisation;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Users and their roles are kept by administrators; signing in is open to everybody. */
@UseCase
public class UserService {

    private static final int SHORTEST_PASSWORD = 12;

    private Users users;
    private PasswordHashing hashing;
    private AuditTrail audit;
    private Clock clock;

    protected UserService() {}

    @Inject
    public UserService(Users users, PasswordHashing hashing, AuditTrail audit, Clock clock) {
        this.users = users;
        this.hashing = hashing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The user when login and password fit and the account is neither closed nor locked; wrong attempts are counted. */
    public Optional<User> authenticate(String login, String password) {
        var found = users.findByLogin(login == null ? "" : login.strip().toLowerCase());
        if (found.isEmpty() || !found.get().isActive() || found.get().passwordHash() == null) {
            return Optional.empty();
        }
        var user = found.get();
        var now = clock.instant();
        if (user.isLocked(now)) {
            return Optional.empty();
        }
        if (!hashing.matches(password == null ? "" : password, user.passwordHash())) {
            user.failedToSignIn(now);
            return Optional.empty();
        }
        user.signedIn();
        return found;
    }

    public boolean isLocked(String login) {
        return users.findByLogin(login == null ? "" : login.strip().toLowerCase())
                .filter(user -> user.isLocked(clock.instant()))
                .isPresent();
    }

    /** The signed-in user of a session; empty once the account is closed. */
    public Optional<User> current(String login) {
        return users.findByLogin(login).filter(User::isActive);
    }

    /** People choose their own language. */
    public void speak(User actor, String language) {
        users.find(actor.id()).ifPresent(user -> user.speak(language));
    }

    /** People choose how often they get mail. */
    public void wantMail(User actor, MailRhythm rhythm) {
        if (rhythm == null) {
            throw new RuleBroken("shared.required").at("mailRhythm");
        }
        users.find(actor.id()).ifPresent(user -> user.wantMail(rhythm));
    }

    /** People who sit in a council decide whether they are named in what is published about a hearing. */
    public void publishName(User actor, boolean isPublished) {
        users.find(actor.id()).ifPresent(user -> user.publishName(isPublished));
    }

    /** The one user who was created by nobody: an administrator, as long as there are no users at all. */
    public boolean createFirst(String login, String password) {
        if (users.search("", new PageRequest(1, 1)).total() > 0) {
            return false;
        }
        var user = new User(login, login);
        user.employ(Set.of(Assignment.of(Role.ADMINISTRATOR)));
        user.usePassword(hashing.hash(acceptable(password)));
        users.add(user);
        audit.add(AuditEntry.by(user, clock.instant(), "organisation.userCreated", user.id())
                .to(user.login()));
        return true;
    }

    public Page<Users.UserRow> search(User actor, String text, PageRequest page) {
        actor.mustHave(Role.ADMINISTRATOR);
        return users.search(text, page);
    }

    public User get(User actor, UUID id) {
        actor.mustHave(Role.ADMINISTRATOR);
        return users.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public UUID create(User actor, String login, UserDetails details, String password) {
        actor.mustHave(Role.ADMINISTRATOR);
        var user = new User(login, details.name());
        if (users.findByLogin(user.login()).isPresent()) {
            throw new RuleBroken("organisation.loginTaken", user.login()).at("login");
        }
        user.describe(details.name(), details.email(), details.language());
        user.employ(details.assignments());
        user.usePassword(hashing.hash(acceptable(password)));
        users.add(user);
        audit.add(AuditEntry.by(actor, clock.instant(), "organisation.userCreated", user.id())
                .to(user.login()));
        return user.id();
    }

    public void update(User actor, UUID id, long version, UserDetails details, boolean active) {
        var user = get(actor, id);
        user.mustBeAt(version);
        if (user.equals(actor) && (!active || !keepsAdministrator(details))) {
            throw new RuleBroken("organisation.lockingOneselfOut");
        }
        var before = rolesOf(user);
        user.describe(details.name(), details.email(), details.language());
        user.employ(details.assignments());
        user.activate(active);
        audit.add(AuditEntry.by(actor, clock.instant(), "organisation.userChanged", id)
                .change(before, rolesOf(user)));
    }

    public void resetPassword(User actor, UUID id, String password) {
        get(actor, id).usePassword(hashing.hash(acceptable(password)));
        audit.add(AuditEntry.by(actor, clock.instant(), "organisation.passwordReset", id));
    }

    private static boolean keepsAdministrator(UserDetails details) {
        return details.assignments().stream().anyMatch(a -> a.role() == Role.ADMINISTRATOR);
    }

    private static String rolesOf(User user) {
        return String.join(
                ", ",
                user.assignments().stream()
                        .map(a -> a.role().name())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static String acceptable(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw new RuleBroken("organisation.shortPassword", SHORTEST_PASSWORD).at("password");
        }
        return password;
    }

    /** What an administrator writes about a user; language is {@code da} or {@code en}. */
    public record UserDetails(String name, String email, String language, Set<Assignment> assignments) {}
}
