package dk.handleplan.web.shared;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.shared.NotAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The person who is signed in: {@code me.user()} is the actor of every use case. */
@Named("me")
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    UserService users;

    private Optional<User> found;

    public User user() {
        return find().orElseThrow(() -> new NotAllowed("shared.notAllowed"));
    }

    public Optional<User> find() {
        if (found == null) {
            found = Optional.ofNullable(request.getRemoteUser()).flatMap(users::current);
        }
        return found;
    }

    public boolean isSignedIn() {
        return find().isPresent();
    }

    public String getName() {
        return find().map(User::name).orElse("");
    }

    public String getLogin() {
        return find().map(User::login).orElse("");
    }

    public boolean isAdministration() {
        return find().filter(User::isAdministration).isPresent();
    }

    /** {@code #{me.is('SECRETARIAT')}}. */
    public boolean is(String role) {
        return find().filter(user -> user.has(Role.valueOf(role))).isPresent();
    }
}
