package dk.handleplan.core.organisation;

import dk.handleplan.core.audit.Actor;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person who signs in, with the roles held. Rights are asked of the user in every use case.
 *
 * <p>After {@value #FREE_ATTEMPTS} wrong passwords in a row each further one locks the account for twice as long as the one
 * before, at most an hour.
 */
@Entity
@Table(name = "app_user")
public class User extends Aggregate implements Actor {

    /** Before the id in the audience of one person. */
    public static final String PERSON = "PERSON";

    private static final int FREE_ATTEMPTS = 5;

    @Column(name = "login", length = 100)
    private String login;

    @Column(name = "name", length = 200)
    private String name;

    @Column(name = "email", length = 200)
    private String email;

    @Column(name = "language", length = 2)
    private String language = "da";

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_rhythm", length = 10)
    private MailRhythm mailRhythm = MailRhythm.SOON;

    @Column(name = "name_published")
    private boolean namePublished;

    @Column(name = "password_hash", length = 500)
    private String passwordHash;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @ElementCollection
    @CollectionTable(name = "user_assignment", joinColumns = @JoinColumn(name = "user_id"))
    private Set<Assignment> assignments = new HashSet<>();

    protected User() {}

    public User(String login, String name) {
        super(UUID.randomUUID());
        this.login = checkedLogin(login);
        this.name = Text.required("name", name, 200);
    }

    private static String checkedLogin(String login) {
        var trimmed = Text.required("login", login, 100).toLowerCase();
        if (!trimmed.matches("[a-z0-9._@-]{2,100}")) {
            throw new RuleBroken("organisation.badLogin").at("login");
        }
        return trimmed;
    }

    void describe(String newName, String newEmail, String newLanguage) {
        name = Text.required("name", newName, 200);
        email = Text.optional("email", newEmail, 200);
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new RuleBroken("organisation.badEmail").at("email");
        }
        speak(newLanguage);
    }

    void speak(String newLanguage) {
        language = "en".equals(newLanguage) ? "en" : "da";
    }

    void wantMail(MailRhythm rhythm) {
        mailRhythm = rhythm;
    }

    void publishName(boolean isPublished) {
        namePublished = isPublished;
    }

    /** Gives these roles; those in councils follow from the seats. */
    void employ(Set<Assignment> newAssignments) {
        if (newAssignments.stream().anyMatch(Assignment::isSeat)) {
            throw new RuleBroken("organisation.seatsGiveRights");
        }
        assignments.removeIf(held -> !held.isSeat());
        assignments.addAll(newAssignments);
    }

    /** Gives the rights of a seat; none when the seat is left. */
    void sit(UUID councilId, Set<Role> rights) {
        assignments.removeIf(held ->
                held.isSeat() && held.scopeId().filter(councilId::equals).isPresent());
        rights.forEach(right -> assignments.add(Assignment.of(right, councilId)));
    }

    Set<Role> rightsIn(UUID councilId) {
        return assignments.stream()
                .filter(held -> held.isSeat()
                        && held.scopeId().filter(councilId::equals).isPresent())
                .map(Assignment::role)
                .collect(Collectors.toSet());
    }

    void activate(boolean isActive) {
        active = isActive;
    }

    void usePassword(String hash) {
        passwordHash = hash;
        failedAttempts = 0;
        lockedUntil = null;
    }

    void signedIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void failedToSignIn(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            var minutes = Math.min(60, 1L << Math.min(6, failedAttempts - FREE_ATTEMPTS));
            lockedUntil = now.plus(Duration.ofMinutes(minutes));
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public boolean has(Role role) {
        return active && assignments.stream().anyMatch(a -> a.role() == role);
    }

    public boolean has(Role role, UUID scopeId) {
        return active && assignments.contains(Assignment.of(role, scopeId));
    }

    public boolean hasAny(Role... roles) {
        return Set.of(roles).stream().anyMatch(this::has);
    }

    /** Secretariat and administrators see and arrange everything in the municipality. */
    public boolean isAdministration() {
        return hasAny(Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    /** The administration and the clerks read what bodies said behind closed doors. */
    public boolean readsClosedItems() {
        return isAdministration() || has(Role.COMMITTEE_CLERK);
    }

    public boolean worksIn(UUID unitId) {
        return has(Role.CENTRE_EDITOR, unitId) || has(Role.HEAD_OF_CENTRE, unitId);
    }

    public boolean sitsIn(UUID councilId) {
        return has(Role.COUNCIL_MEMBER, councilId) || has(Role.COUNCIL_CHAIR, councilId);
    }

    public void mustHave(Role... roles) {
        if (!hasAny(roles)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    public void mustAdminister() {
        mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    public void mustHave(Role role, UUID scopeId) {
        if (!has(role, scopeId)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    public Set<UUID> scopesOf(Role role) {
        return assignments.stream()
                .filter(a -> a.role() == role)
                .flatMap(a -> a.scopeId().stream())
                .collect(Collectors.toSet());
    }

    /** The units this person edits for or is head of. */
    public Set<UUID> units() {
        var units = scopesOf(Role.CENTRE_EDITOR);
        units.addAll(scopesOf(Role.HEAD_OF_CENTRE));
        return units;
    }

    public Set<UUID> councils() {
        var councils = scopesOf(Role.COUNCIL_MEMBER);
        councils.addAll(scopesOf(Role.COUNCIL_CHAIR));
        return councils;
    }

    public Set<String> audiences() {
        return assignments.stream().map(Assignment::audience).collect(Collectors.toSet());
    }

    /** The key by which something is told to this person alone; no work is addressed so. */
    public static String audienceOf(UUID id) {
        return PERSON + ":" + id;
    }

    public Set<Assignment> assignments() {
        return Set.copyOf(assignments);
    }

    public String login() {
        return login;
    }

    @Override
    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** Whether the person has agreed to be named in what is published about a hearing. */
    public boolean isNamePublished() {
        return namePublished;
    }

    public MailRhythm mailRhythm() {
        return mailRhythm;
    }

    public String language() {
        return language;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }
}
