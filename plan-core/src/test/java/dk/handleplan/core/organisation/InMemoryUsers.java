package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

public class InMemoryUsers extends InMemory<User> implements Users {

    @Override
    public List<User> find(Set<UUID> ids) {
        return all(user -> ids.contains(user.id())).toList();
    }

    @Override
    public Optional<User> findByLogin(String login) {
        return all(user -> user.login().equals(login)).findFirst();
    }

    @Override
    public List<User> addressedBy(String audience) {
        return all(user -> user.isActive()
                        && (user.audiences().contains(audience)
                                || User.audienceOf(user.id()).equals(audience)))
                .toList();
    }

    @Override
    public List<User> active() {
        return all(User::isActive).sorted(Comparator.comparing(User::name)).toList();
    }

    @Override
    public Map<UUID, List<User>> holding(Role role, Set<UUID> scopes) {
        return scopes.stream()
                .collect(Collectors.toMap(
                        scope -> scope,
                        scope -> all(user -> user.has(role, scope)).toList()));
    }

    @Override
    public List<User> holding(Role role) {
        return all(user -> user.has(role)).toList();
    }

    @Override
    public Page<UserRow> search(String text, PageRequest page) {
        var rows = all(user -> user.login().contains(text) || user.name().contains(text))
                .map(u -> new UserRow(u.id(), u.login(), u.name(), u.email(), u.isActive()))
                .toList();
        return new Page<>(rows.stream().skip(page.offset()).limit(page.size()).toList(), rows.size(), page);
    }
}
