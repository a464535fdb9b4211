package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people who sign in. */
public interface Users {

    void add(User user);

    Optional<User> find(UUID id);

    Optional<User> findByLogin(String login);

    /** Active users to whom work with this audience is addressed; for mail. */
    List<User> addressedBy(String audience);

    /** Active users who hold a role anywhere. */
    List<User> holding(Role role);

    /** Rows for the list of users whose login or name contains the text, by name. */
    Page<UserRow> search(String text, PageRequest page);

    /** A user as a row. */
    record UserRow(UUID id, String login, String name, String email, boolean active) {}
}
