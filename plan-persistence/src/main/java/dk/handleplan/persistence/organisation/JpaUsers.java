package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaUsers extends JpaRepository<User> implements Users {

    private static final String MATCHING = " from User u where lower(u.login) like :text or lower(u.name) like :text";

    @Inject
    public JpaUsers(EntityManager entities) {
        super(entities, User.class);
    }

    @Override
    public List<User> find(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("select u from User u where u.id in :ids")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<User> findByLogin(String login) {
        return first(query("select u from User u where u.login = :login").setParameter("login", login));
    }

    @Override
    public List<User> addressedBy(String audience) {
        var parts = audience.split(":");
        if (parts[0].equals(User.PERSON)) {
            return find(UUID.fromString(parts[1])).filter(User::isActive).stream()
                    .toList();
        }
        var role = Role.valueOf(parts[0]);
        if (parts.length == 1) {
            return holding(role);
        }
        return query("select distinct u from User u join u.assignments a where u.active = true and a.role = :role"
                        + " and a.scopeId = :scope order by u.name")
                .setParameter("role", role)
                .setParameter("scope", UUID.fromString(parts[1]))
                .getResultList();
    }

    @Override
    public List<User> active() {
        return query("select u from User u where u.active = true order by u.name")
                .getResultList();
    }

    @Override
    public List<User> holding(Role role) {
        return query("select distinct u from User u join u.assignments a where u.active = true and a.role = :role"
                        + " order by u.name")
                .setParameter("role", role)
                .getResultList();
    }

    @Override
    public Map<UUID, List<User>> holding(Role role, Set<UUID> scopes) {
        if (scopes.isEmpty()) {
            return Map.of();
        }
        var held = entities.createQuery(
                        "select u, a.scopeId from User u join u.assignments a where u.active = true and a.role = :role"
                                + " and a.scopeId in :scopes order by u.name",
                        Object[].class)
                .setParameter("role", role)
                .setParameter("scopes", scopes)
                .getResultList();
        return held.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[1], Collectors.mapping(row -> (User) row[0], Collectors.toList())));
    }

    @Override
    public Page<UserRow> search(String text, PageRequest request) {
        var pattern = "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) + "%";
        var rows = entities.createQuery(
                        "select new dk.handleplan.core.organisation.Users.UserRow(u.id, u.login, u.name, u.email, u.active)"
                                + MATCHING + " order by u.name, u.login",
                        UserRow.class)
                .setParameter("text", pattern);
        var total =
                entities.createQuery("select count(u)" + MATCHING, Long.class).setParameter("text", pattern);
        return page(rows, total, request);
    }
}
