package dk.handleplan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserServiceTest {

    private static final String PASSWORD = "et-langt-kodeord";
    private static final PasswordHashing REVERSED = new PasswordHashing() {
        @Override
        public String hash(String password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    };

    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final UserService service = new UserService(users, REVERSED, audit, clock);
    private final User administrator = People.administrator();
    private UUID editor;

    @BeforeEach
    void anEditorExists() {
        users.add(administrator);
        var details =
                new UserDetails("Redaktør", null, "da", Set.of(Assignment.of(Role.CENTRE_EDITOR, UUID.randomUUID())));
        editor = service.create(administrator, "Redaktoer", details, PASSWORD);
    }

    @Test
    void signsInWithTheRightPassword() {
        assertThat(service.authenticate(" REDAKTOER ", PASSWORD)).isPresent();
        assertThat(service.authenticate("redaktoer", "forkert")).isEmpty();
        assertThat(service.authenticate("ukendt", PASSWORD)).isEmpty();
    }

    @Test
    void locksTheAccountAfterFiveWrongPasswordsAndOpensItAgain() {
        for (var attempt = 0; attempt < 5; attempt++) {
            service.authenticate("redaktoer", "forkert");
        }

        assertThat(service.authenticate("redaktoer", PASSWORD)).isEmpty();
        assertThat(service.isLocked("redaktoer")).isTrue();
        clock.moveTo(LocalDate.of(2019, 9, 3));
        assertThat(service.authenticate("redaktoer", PASSWORD)).isPresent();
    }

    @Test
    void aClosedAccountCannotSignIn() {
        var user = users.find(editor).orElseThrow();
        service.update(
                administrator,
                editor,
                user.version(),
                new UserDetails("Redaktør", null, "da", user.assignments()),
                false);

        assertThat(service.authenticate("redaktoer", PASSWORD)).isEmpty();
        assertThat(service.current("redaktoer")).isEmpty();
    }

    @Test
    void onlyAdministratorsKeepUsers() {
        var details = new UserDetails("Ny", null, "da", Set.of());

        assertThatThrownBy(() -> service.create(People.secretariat(), "ny", details, PASSWORD))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aLoginIsTakenOnce() {
        var details = new UserDetails("Anden", null, "da", Set.of());

        assertThatThrownBy(() -> service.create(administrator, "redaktoer", details, PASSWORD))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("allerede i brug");
    }

    @Test
    void aShortPasswordIsRefused() {
        var details = new UserDetails("Ny", null, "da", Set.of());

        assertThatThrownBy(() -> service.create(administrator, "ny", details, "kort"))
                .hasMessageContaining("mindst 12 tegn");
    }

    @Test
    void administratorsCannotLockThemselvesOut() {
        var details = new UserDetails("Administrator", null, "da", Set.of());

        assertThatThrownBy(
                        () -> service.update(administrator, administrator.id(), administrator.version(), details, true))
                .hasMessageContaining("din egen administratorrolle");
    }

    @Test
    void everyChangeOfAUserIsInTheTrail() {
        service.resetPassword(administrator, editor, "et-andet-kodeord");

        assertThat(audit.actions(editor)).containsExactly("organisation.userCreated", "organisation.passwordReset");
    }

    @Test
    void theFirstAdministratorComesFromTheSettingsOnlyWhileThereIsNobody() {
        assertThat(service.createFirst("anden", PASSWORD)).isFalse();

        var empty = new UserService(new InMemoryUsers(), REVERSED, audit, clock);
        assertThat(empty.createFirst("administrator", PASSWORD)).isTrue();
        assertThat(empty.authenticate("administrator", PASSWORD))
                .hasValueSatisfying(
                        user -> assertThat(user.has(Role.ADMINISTRATOR)).isTrue());
    }

    @Test
    void peopleChooseTheirOwnLanguage() {
        var user = users.find(editor).orElseThrow();

        service.speak(user, "en");

        assertThat(user.language()).isEqualTo("en");
    }
}
