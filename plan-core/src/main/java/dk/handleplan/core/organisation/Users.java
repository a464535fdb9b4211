package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people who sign in. */
public interface Users {

    void add(User user);

    Optional<User> find(UUID id);

    /** Those of these people who are known, from one query. */
    List<User> find(Set<UUID> ids);

    Optional<User> findByLogin(String login);

    /** Active users to whom work or a notice with this audience is addressed; for mail. */
    List<User> addressedBy(String audience);

    /** Everybody who can sign in, by name. */
    List<User> active();

    /** Active users who hold a role anywhere. */
    List<User> holding(Role role);

    /** Active users who hold a role within these units or councils, by unit or council; from one query. */
    Map<UUID, List<User>> holding(Role role, Set<UUID> scopes);

    /** Rows for the list of users whose login or name contains the text, by name. */
    Page<UserRow> search(String text, PageRequest page);

    /** A user as a row. */
    record UserRow(UUID id, String login, String name, String email, boolean active) {}
}
